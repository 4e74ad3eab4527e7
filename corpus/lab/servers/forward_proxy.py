#!/usr/bin/env python3
"""A forward proxy. Modes: open (passes everything on), auth (wants credentials), deny (403), gateway (502), timeout (504),
close (hangs up on CONNECT), stall (never answers), socks (speaks SOCKS 5 only), resolve (502, because it cannot find the host)."""
import argparse
import http.server
import select
import socket
import socketserver
import time

ANSWERS = {
    "auth": (407, "Proxy Authentication Required", ["Proxy-Authenticate: Basic realm=\"Corp Example Proxy\""]),
    "deny": (403, "Forbidden", []),
    "gateway": (502, "Bad Gateway", []),
    "timeout": (504, "Gateway Timeout", []),
    "resolve": (503, "Service Unavailable", ["X-Squid-Error: ERR_DNS_FAIL 0"]),
}


class Proxy(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "squid/5.7", ""

    def version_string(self):
        return self.server_version

    def refuse(self):
        mode = self.server.mode
        if mode == "stall":
            time.sleep(600)
        self.close_connection = True
        if mode == "close":
            return
        status, reason, headers = ANSWERS[mode]
        body = f"<html><head><title>{status} {reason}</title></head><body><h1>{reason}</h1></body></html>\n".encode()
        self.send_response(status, reason)
        for header in [*headers, "Content-Type: text/html", f"Content-Length: {len(body)}", "Connection: close"]:
            name, _, value = header.partition(": ")
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self):
        if self.server.mode != "open":
            return self.refuse()
        host, _, port = self.path.rpartition(":")
        with socket.create_connection((host, int(port)), timeout=20) as target:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            other = {self.connection: target, target: self.connection}
            while True:
                for ready in select.select(list(other), [], [], 60)[0]:
                    data = ready.recv(65536)
                    if not data:
                        self.close_connection = True
                        return None
                    other[ready].sendall(data)

    def do_GET(self):
        return self.refuse()

    do_POST = do_HEAD = do_GET


class Socks(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.recv(4096)
        self.request.sendall(b"\x05\xff")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--listen", required=True)
    parser.add_argument("--mode", choices=[*ANSWERS, "open", "close", "stall", "socks"], required=True)
    options = parser.parse_args()
    host, _, port = options.listen.rpartition(":")
    socketserver.ThreadingTCPServer.allow_reuse_address = True
    handler = Socks if options.mode == "socks" else Proxy
    server = socketserver.ThreadingTCPServer((host, int(port)), handler)
    server.daemon_threads = True
    server.mode = options.mode
    server.serve_forever()


if __name__ == "__main__":
    main()
