#!/bin/sh
# Installs the Debian packages that the project needs and the machine lacks, as
# root or with sudo. Where neither will do it prints the line to run and stops.
# With nothing missing it asks no network and returns at once.
set -eu

packages="
  libmlir-22-dev mlir-22-tools llvm-22-dev llvm-22-tools
  clang-22 lld-22 clang-format-22 clang-tidy-22
  cmake ninja-build libgomp1 libzip-dev python3 python3-venv
  qemu-user gcc-aarch64-linux-gnu libc6-dev-arm64-cross
"

missing=
for package in $packages; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  sudo=
elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
  sudo=sudo
else
  echo "Packages are missing. As root, run:" >&2
  echo "  apt-get update && apt-get install -y --no-install-recommends$missing" >&2
  exit 1
fi

echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
# shellcheck disable=SC2086 # one word a package
$sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
