#!/usr/bin/env python3
"""An HTTP or HTTPS server that serves a directory, git repositories, and answers that it is told.

--answer 'PATTERN ACTION [TEXT]': the first whose pattern is found in the path decides. ACTION is a status, or
empty (close without an answer), reset, stall, cut (announce more than is sent); ACTION*2 holds for the first two requests only.
"""
import argparse
import http.server
import os
import re
import socket
import ssl
import struct
import subprocess
import time
import urllib.parse


class Answer:
    def __init__(self, text):
        pattern, action, *rest = text.split(" ", 2)
        action, _, times = action.partition("*")
        self.pattern, self.action, self.left = re.compile(pattern), action, int(times or 1_000_000)
        self.text = (rest[0] if rest else "").encode().decode("unicode_escape")


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "nginx", ""

    def __init__(self, *arguments):
        super().__init__(*arguments, directory=self.options.root)

    def version_string(self):
        return self.server_version

    def reply(self, status, body, headers=()):
        data = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        for header in [*headers, f"Content-Length: {len(data)}"]:
            name, _, value = header.partition(": ")
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def perform(self, answer):
        self.close_connection = True
        if answer.action == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            os.close(self.connection.detach())
        elif answer.action == "stall":
            time.sleep(600)
        elif answer.action == "cut":
            self.send_response(200)
            self.send_header("Content-Length", "1048576")
            self.end_headers()
            self.wfile.write(b"x" * 4096)
        elif answer.action != "empty":
            self.close_connection = False
            self.reply(int(answer.action), answer.text, ["Content-Type: " + self.options.type, *self.options.header])

    def git(self):
        """The smart HTTP protocol, by git's own CGI program."""
        target = urllib.parse.urlsplit(self.path)
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        environment = {
            "GIT_PROJECT_ROOT": self.options.git, "GIT_HTTP_EXPORT_ALL": "1", "PATH_INFO": target.path, "PATH": os.environ["PATH"],
            "QUERY_STRING": target.query, "REQUEST_METHOD": self.command, "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""), "HOME": "/nonexistent",
            "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*",
        }
        output = subprocess.run(["git", "http-backend"], input=body, env=environment, stdout=subprocess.PIPE, check=False).stdout
        head, _, content = output.partition(b"\r\n\r\n")
        headers = [line for line in head.decode().split("\r\n") if line]
        status = next((int(line.split()[1]) for line in headers if line.startswith("Status:")), 200)
        self.reply(status, content, [line for line in headers if not line.startswith("Status:")])

    def do_GET(self):
        for answer in self.server.answers:
            if answer.left and answer.pattern.search(self.path):
                answer.left -= 1
                return self.perform(answer)
        if self.options.git:
            return self.git()
        if self.options.root and os.path.isfile(self.translate_path(self.path)):
            return super().do_GET() if self.command == "GET" else super().do_HEAD()
        return self.reply(404, "not found\n", ["Content-Type: text/plain; charset=utf-8"])

    do_HEAD = do_POST = do_PUT = do_GET


class Server(http.server.ThreadingHTTPServer):
    context = None

    def finish_request(self, request, client_address):
        """The handshake belongs to the connection's own thread."""
        if self.context:
            request = self.context.wrap_socket(request, server_side=True)
        try:
            super().finish_request(request, client_address)
        finally:
            if self.context and request.fileno() >= 0:
                try:
                    request.unwrap()
                except OSError:
                    pass
                request.close()


def tls_context(options):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.cert, options.key)
    if options.tls10:
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1
    if options.tls12:
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    if options.client_ca:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(options.client_ca)
    return context


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--listen", required=True)
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--tls10", action="store_true", help="speak TLS 1.0 only")
    parser.add_argument("--tls12", action="store_true", help="speak TLS 1.2 at most")
    parser.add_argument("--client-ca", help="want client certificates of this authority")
    parser.add_argument("--root", default=None)
    parser.add_argument("--git", default=None)
    parser.add_argument("--type", default="text/plain; charset=utf-8")
    parser.add_argument("--header", action="append", default=[])
    parser.add_argument("--answer", action="append", default=[])
    Handler.options = options = parser.parse_args()
    host, _, port = options.listen.rpartition(":")
    server = Server((host, int(port)), Handler)
    server.answers = [Answer(text) for text in options.answer]
    if options.cert:
        server.context = tls_context(options)
    server.serve_forever()


if __name__ == "__main__":
    main()
