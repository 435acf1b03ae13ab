#!/bin/sh
# Runs a command in a desktop session of its own: a D-Bus and an empty, unlocked keychain that end
# with it. Tests meet a real Secret Service that way, and never the person's own.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run"
mkdir -p "$XDG_DATA_HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
dbus-run-session -- sh -c '
  printf coffer | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  exec "$@"
' sh "$@"
