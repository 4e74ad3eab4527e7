"""What a measurement was made on."""

import os
import platform
import subprocess


def first_line(command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return None
    lines = (done.stdout or done.stderr).strip().splitlines()
    return lines[0].strip() if lines else None


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or "unknown processor"


def memory():
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return f"{pages / (1 << 30):.0f} GiB"


def describe(tools):
    """Pairs of what and value."""
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    rows = [
        ("Processor", f"{processor()}, {os.cpu_count()} cores"),
        ("Memory", memory()),
        ("System", f"{platform.system()} {platform.release()} {platform.machine()}"),
        ("Load at the end (1, 5, 15 min)", load),
    ]
    return rows + tools.versions()
