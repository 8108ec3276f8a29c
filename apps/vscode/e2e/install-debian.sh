#!/usr/bin/env bash
# Debian packages that the end-to-end tests need: a browser, a second editor, and what VS Code's native parts are compiled against.
#   install-debian.sh        as root, or with sudo. Does nothing when all of them are there.
set -euo pipefail

packages=(
  chromium                                              # drives VS Code and the worker test
  neovim                                                # the second language client
  ripgrep                                               # VS Code's file search
  fonts-dejavu-core                                     # readable screenshots
  g++ make python3 pkg-config                           # node-gyp
  libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev # headers of VS Code's native modules
)

missing=()
for package in "${packages[@]}"; do
  state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing+=("$package")
done
if [ "${#missing[@]}" -eq 0 ]; then exit 0; fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
echo "installing Debian packages: ${missing[*]}" >&2
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
