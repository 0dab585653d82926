# Sourced by the test scripts: gets what this machine lacks, where that is possible (Debian, as root or with sudo).

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo -n "$@"; else return 1; fi
}

# install PACKAGE...
install() {
  command -v apt-get >/dev/null || return 1
  echo "Installing $* ..." >&2
  as_root apt-get -o DPkg::Lock::Timeout=400 update -qq >&2 || return 1
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=400 install -y -qq --no-install-recommends "$@" >/dev/null
}

# need COMMAND PACKAGE: true once the command is there.
need() {
  PATH="$PATH:/usr/sbin"
  command -v "$1" >/dev/null || { install "$2" && command -v "$1" >/dev/null; }
}
