#!/usr/bin/env python3
"""A DNS server that answers as it is told: NAME=ADDRESS, NAME=NXDOMAIN, SERVFAIL, REFUSED, NODATA or SILENT; * is any other name."""
import argparse
import ipaddress
import socketserver
import struct
import threading

CODES = {"NODATA": 0, "FORMERR": 1, "SERVFAIL": 2, "NXDOMAIN": 3, "REFUSED": 5}


def question(packet):
    """The name, the type and the bytes of the question."""
    labels, at = [], 12
    while packet[at]:
        labels.append(packet[at + 1:at + 1 + packet[at]].decode("ascii", "replace"))
        at += 1 + packet[at]
    kind = struct.unpack(">H", packet[at + 1:at + 3])[0]
    return ".".join(labels).lower(), kind, packet[12:at + 5]


def reply(packet, answers):
    name, kind, asked = question(packet)
    answer = answers.get(name, answers.get("*", "NXDOMAIN"))
    if answer == "SILENT":
        return None
    code, records = CODES.get(answer, 0), b""
    count = 0
    if answer not in CODES:
        address = ipaddress.ip_address(answer)
        if kind == (1 if address.version == 4 else 28):
            records = b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 60, len(address.packed)) + address.packed
            count = 1
    return packet[:2] + struct.pack(">HHHHH", 0x8180 | code, 1, count, 0, 0) + asked + records


class Datagram(socketserver.BaseRequestHandler):
    def handle(self):
        packet, connection = self.request
        answer = reply(packet, self.server.answers)
        if answer:
            connection.sendto(answer, self.client_address)


class Stream(socketserver.StreamRequestHandler):
    def handle(self):
        while length := self.rfile.read(2):
            answer = reply(self.rfile.read(struct.unpack(">H", length)[0]), self.server.answers)
            if not answer:
                return
            self.wfile.write(struct.pack(">H", len(answer)) + answer)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--listen", required=True)
    parser.add_argument("answers", nargs="+")
    options = parser.parse_args()
    answers = {}
    for given in options.answers:
        name, _, value = given.partition("=")
        answers.setdefault(name.lower(), value)
    host, _, port = options.listen.rpartition(":")
    socketserver.ThreadingTCPServer.allow_reuse_address = True
    stream = socketserver.ThreadingTCPServer((host, int(port)), Stream)
    datagram = socketserver.ThreadingUDPServer((host, int(port)), Datagram)
    stream.answers = datagram.answers = answers
    threading.Thread(target=stream.serve_forever, daemon=True).start()
    datagram.serve_forever()


if __name__ == "__main__":
    main()
