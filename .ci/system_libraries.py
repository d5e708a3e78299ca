"""Puts in place what Checkpoint needs of the machine itself, before any Python package.

That is the shared libraries which the wheels of Qt and ZBar expect to find, and Python's own
``ensurepip``, which Debian keeps in a package of its own. What loads is not asked for again, so
a machine that is ready answers at once; what does not is installed with apt-get by root or by
sudo, and otherwise written down as the one command for the administrator.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from ctypes import CDLL

PACKAGES = {
    # Qt Core, Gui, Network and D-Bus, under whichever display
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    # a display of X11
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    # a display of Wayland
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    # printers
    "libcups.so.2": "libcups2",
    # cameras and sound: Qt Multimedia and its FFmpeg plugin; serial readers by their maker
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbz2.so.1": "libbz2-1.0",
    "libdrm.so.2": "libdrm2",
    "libpulse.so.0": "libpulse0",
    "libudev.so.1": "libudev1",
    # bar codes
    "libzbar.so.0": "libzbar0",
}
"""What must load, and the package of Debian 12 that brings it."""

INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")


def main() -> int:
    """Put in place what is missing; the exit code says whether all of it is there now."""
    wanted = missing()
    if not wanted:
        return 0
    print("This machine lacks:", *wanted)
    if shutil.which("apt-get") is None:
        print("Please install what this system calls them (the names are those of Debian 12).")
        return 1
    if (root := way_to_root()) is not None:
        # A stale list of some other source fails the update and need not stop the installation.
        run(*root, "apt-get", "update", "--quiet")
        run(*root, "env", "DEBIAN_FRONTEND=noninteractive", *INSTALL, *names_here(wanted))
        wanted = missing()
    if wanted:
        print("Please have the administrator run this as root, and then repeat your own command:")
        print(f"\n    apt-get update && {' '.join((*INSTALL, *names_here(wanted)))}\n")
    return 1 if wanted else 0


def missing() -> list[str]:
    """The packages, by their names in Debian 12, without which the program cannot be set up."""
    lacking = {package for library, package in PACKAGES.items() if not loads(library)}
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        lacking.add("python3-venv")
    return sorted(lacking)


def loads(library: str) -> bool:
    """Whether the library is there, with all that it needs in turn."""
    try:
        CDLL(library)
    except OSError:
        return False
    return True


def way_to_root() -> tuple[str, ...] | None:
    """What to put before a command to run it as root; None where this user may not."""
    if os.geteuid() == 0:
        return ()
    if shutil.which("sudo") and (sys.stdin.isatty() or run("sudo", "-n", "true") == 0):
        return ("sudo",)
    return None


def run(*command: str) -> int:
    """Run a command before the user's eyes; its exit code."""
    sys.stdout.flush()
    return subprocess.run(command, check=False).returncode


def names_here(packages: Sequence[str]) -> list[str]:
    """Each package by the name that this distribution gives it.

    Ubuntu 24.04 added ``t64`` to some. Where apt has no lists yet the plain name stands: a renamed
    package provides it.
    """
    known = installable([*packages, *(f"{package}t64" for package in packages)])
    return [
        f"{package}t64" if package not in known and f"{package}t64" in known else package
        for package in packages
    ]


def installable(packages: Sequence[str]) -> set[str]:
    """Those of the packages of which apt has a version to install."""
    ask = ("env", "LC_ALL=C", "apt-cache", "policy", *packages)
    answer = subprocess.run(ask, check=True, capture_output=True, text=True).stdout
    found = re.findall(r"^(\S+):\n  Installed: .*\n  Candidate: (?!\(none\))", answer, re.MULTILINE)
    return set(found)


if __name__ == "__main__":
    sys.exit(main())
