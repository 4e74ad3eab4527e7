#!/usr/bin/env python3
"""A TCP server without manners. Actions, once a client has connected (or has sent its first bytes, with --after-bytes):
reset, close, stall, or say TEXT (with Python's escapes) and then close."""
import argparse
import socket
import socketserver
import struct
import time


class Rude(socketserver.BaseRequestHandler):
    def handle(self):
        options = self.server.options
        if options.after_bytes:
            self.request.recv(65536)
        if options.action == "stall":
            time.sleep(600)
        if options.action == "say":
            self.request.sendall(options.text.encode("latin-1").decode("unicode_escape").encode("latin-1"))
            time.sleep(0.3)
        if options.action == "reset":
            self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.request.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--listen", required=True)
    parser.add_argument("--after-bytes", action="store_true")
    parser.add_argument("action", choices=["reset", "close", "stall", "say"])
    parser.add_argument("text", nargs="?", default="")
    options = parser.parse_args()
    host, _, port = options.listen.rpartition(":")
    socketserver.ThreadingTCPServer.allow_reuse_address = True
    server = socketserver.ThreadingTCPServer((host, int(port)), Rude)
    server.daemon_threads = True
    server.options = options
    # shutdown_request would send a FIN before the reset
    server.shutdown_request = server.close_request
    server.serve_forever()


if __name__ == "__main__":
    main()
