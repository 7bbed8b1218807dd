#!/usr/bin/env bash
# A real, independent S3 server for the storage tests: OpenStack Swift with its s3api, from Debian's packages
# (swift swift-proxy swift-account swift-container swift-object memcached), run from any directory on free ports.
#   swift-s3.sh start DIR ACCESS_KEY SECRET   prints the endpoint; ACCESS_KEY has the form account:user
#   swift-s3.sh stop DIR
set -euo pipefail

command=${1:?start or stop}
dir=${2:?directory}
PATH=$PATH:/usr/sbin

stop_all() {
  local file
  for file in "$dir"/run/*.pid; do
    [ -e "$file" ] || continue
    kill "$(cat "$file")" 2>/dev/null || true
    rm -f "$file"
  done
}

if [ "$command" = stop ]; then stop_all; exit 0; fi

access=${3:?access key}
secret=${4:?secret}
mkdir -p "$dir"/{etc,run,log,node/d1}

free_ports() {
  /usr/bin/python3 - <<'PY'
import socket
held = [socket.socket() for _ in range(5)]
for s in held: s.bind(("127.0.0.1", 0))
print(*[s.getsockname()[1] for s in held])
PY
}
read -r proxy object container account memcached < <(free_ports)

cat > "$dir/etc/swift.conf" <<CONF
[swift-hash]
swift_hash_path_suffix = kumbang
swift_hash_path_prefix = kumbang
[storage-policy:0]
name = default
default = yes
CONF

common="bind_ip = 127.0.0.1
user = $(id -un)
swift_dir = $dir/etc
devices = $dir/node
mount_check = false
workers = 0
log_level = WARNING
disable_fallocate = true"

backend() { # name port
  cat > "$dir/etc/$1-server.conf" <<CONF
[DEFAULT]
$common
bind_port = $2
[pipeline:main]
pipeline = $1-server
[app:$1-server]
use = egg:swift#$1
[$1-replicator]
CONF
  (
    cd "$dir/etc"
    swift-ring-builder "$1.builder" create 4 1 1
    swift-ring-builder "$1.builder" add "r1z1-127.0.0.1:$2/d1" 1
    swift-ring-builder "$1.builder" rebalance
  ) > "$dir/log/ring-$1.log"
}
backend object "$object"
backend container "$container"
backend account "$account"

cat > "$dir/etc/proxy-server.conf" <<CONF
[DEFAULT]
$common
bind_port = $proxy
[pipeline:main]
pipeline = catch_errors gatekeeper healthcheck cache listing_formats s3api tempauth copy slo dlo versioned_writes proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
allow_account_management = false
# One backend each, on a machine that may be busy: a slow answer is waited for, never held against the server.
conn_timeout = 20
node_timeout = 60
recoverable_node_timeout = 60
error_suppression_limit = 100000
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:healthcheck]
use = egg:swift#healthcheck
# Without a cache every S3 call ends in "Memcache required".
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:$memcached
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
dns_compliant_bucket_names = true
[filter:tempauth]
use = egg:swift#tempauth
user_${access%%:*}_${access##*:} = $secret .admin
[filter:copy]
use = egg:swift#copy
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
[filter:versioned_writes]
use = egg:swift#versioned_writes
CONF

run() { # name command...
  local name=$1
  shift
  "$@" > "$dir/log/$name.log" 2>&1 < /dev/null &
  echo $! > "$dir/run/$name.pid"
}
run memcached memcached -u "$(id -un)" -l 127.0.0.1 -p "$memcached" -m 16
for name in object container account proxy; do
  run "$name" "swift-$name-server" "$dir/etc/$name-server.conf"
done

# The proxy's own health says nothing of what stands behind it: a bucket made before the backends listen is refused.
everyone_listens() {
  local port
  for port in "$memcached" "$object" "$container" "$account"; do
    (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || return 1
  done
  curl -fsS -o /dev/null "http://127.0.0.1:$proxy/healthcheck" 2> /dev/null
}
for _ in $(seq 600); do
  if everyone_listens; then
    echo "http://127.0.0.1:$proxy"
    exit 0
  fi
  sleep 0.1
done
echo "The S3 server does not answer; see $dir/log" >&2
stop_all
exit 1
