# Makes the start-up cache of the JVM. Read by bin/watchgate for `watchgate train` only.
#
# The JVM writes down what it loads during a session. That is a real session of the gateway, but with a client and a
# server of its own (training.jsonl and the demo server), never with the user's. Each training works in a directory of
# its own and its result appears by one rename, so nothing depends on the lock; it merely saves doing the work twice.

patience=300  # seconds for a training, which takes about ten
retry_days=1  # for so long, a training that failed beside a session is not tried again beside another one
unused_days=30

train() {
    beside='' force=''
    for option; do
        case $option in
            --beside) beside=yes ;; # from the launcher, during a session: for this user only, and nobody listens
            --force) force=yes ;;
            *) die "train: unknown option '$option', there is only --force" ;;
        esac
    done
    if [ -n "$cache" ] && [ -z "$force" ]; then
        say "the start-up cache for this Java exists already (--force makes it again): $cache"
        return
    fi
    choose_target
    take_lock
    work=$target.work.$$
    trap 'rm -rf "$work"; rm -f "$target.lock"' EXIT
    trap 'exit 1' HUP INT TERM
    [ -z "$beside" ] || give_way
    if make_cache; then
        rm -f "$target.failed"
        remove_old
        say "made the start-up cache $target"
    else
        cat "$work/stderr" >&2
        : >"$target.failed"
        die "no start-up cache was made: $trouble (without it, all works but starts more slowly)"
    fi
}

# $target: in the installation where that can be written to, else the user's own; beside a session always the latter.
choose_target() {
    if [ -z "$beside" ] && [ -w "$home/lib" ]; then
        umask 022
        directory=$home/lib/cache name=$installed_name
    else
        umask 077
        find_users_dir
        directory=$users_dir name=$users_name
        [ -n "$directory" ] || die "train: $home/lib cannot be written to, and the user has no directory for caches"
    fi
    mkdir -p "$directory" && [ -w "$directory" ] || die "train: $directory cannot be written to"
    case $(ls -ld "$directory/.") in
        ????????w*) die "train: everybody can write to $directory" ;;
    esac
    target=$directory/$name
}

# The lock is a symbolic link to the number of the process that holds it: made in one step, its owner known at once. It
# counts only while such a process runs and no longer than a training can last: a crash leaves it behind, and the number
# may be another process's by then.
take_lock() {
    ln -s $$ "$target.lock" 2>/dev/null && return
    owner=$(readlink "$target.lock")
    if kill -0 "${owner:-none}" 2>/dev/null && [ -z "$(find "$target.lock" -mmin +$((2 * patience / 60)))" ]; then
        say "train: process $owner is at it already"
        exit 0
    fi
    rm -rf "$target.lock" "$target.work."*
    ln -s $$ "$target.lock" || exit 1
}

# Lets the session begin first, and does not do again what somebody did meanwhile or what has failed shortly before.
give_way() {
    [ -z "$(find "$target.failed" -mtime -$retry_days 2>/dev/null)" ] || exit 0
    sleep 2
    ! is_sealed "$target" || exit 0
}

# Fails with a word on the $trouble.
make_cache() {
    trouble="$work cannot be written to"
    mkdir "$work" && mkfifo "$work/in" "$work/out" && write_config || return
    trouble="the session that it is made of failed"
    record || return
    trouble="the JVM refuses the one that it made"
    touch -r "$jar" "$work/cache" && is_sealed "$work/cache" && try_out || return
    trouble="$target cannot be written to"
    # to the disk, before there is a name under which a crash of the machine could leave half of it
    sync "$work/cache" 2>/dev/null || sync
    mv -f "$work/cache" "$target"
}

write_config() {
    cat >"$work/watchgate.yaml" <<END
proxy:
  upstream:
    command: ['$(printf '%s' "$self" | sed "s/'/''/g")', demo-server]
plugins:
  security:
    - policy: tool_allowlist
      config: {mode: allowlist, tools: [read_file, list_files, write_file]}
    - policy: secrets_filter
    - policy: pii_filter
  auditing:
    - policy: file_auditing
      config: {file: audit.jsonl, format: jsonl}
logging:
  handlers: [file]
  file_path: watchgate.log
END
}

# Holds the session, question by question. To wait for each answer is what a client does, and the order of what the JVM
# sees stays the same.
record() {
    case $kind in
        aot) option=-XX:AOTCacheOutput=$work/cache ;;
        jsa) option=-XX:ArchiveClassesAtExit=$work/cache ;;
    esac
    (cd / && cache='' && launch "$option" -jar "$jar" --config "$work/watchgate.yaml") \
        <"$work/in" >"$work/out" 2>"$work/stderr" &
    gateway=$!
    (trap 'kill "$!"' TERM; sleep "$patience" & wait "$!" && kill -KILL "$gateway") </dev/null >/dev/null 2>&1 &
    guard=$!
    trap '' PIPE # a gateway that died is found out by the missing answer
    exec 3>"$work/in" 4<"$work/out"
    unanswered=0
    while read -r frame; do
        printf '%s\n' "$frame" >&3
        case $frame in
            *'"id":'*) read -r answer <&4 || unanswered=$((unanswered + 1)) ;;
        esac
    done <"$home/lib/launcher/training.jsonl"
    exec 3>&-
    wait "$gateway"
    status=$?
    kill "$guard"
    exec 4<&-
    [ "$status" -eq 0 ] && [ "$unanswered" -eq 0 ] && [ -s "$work/cache" ]
}

# With these options the JVM does not start when it cannot use the cache.
try_out() {
    case $kind in
        aot) option=-XX:AOTMode=on ;;
        jsa) option=-Xshare:on ;;
    esac
    (cache=$work/cache && launch "$option" -jar "$jar" --version) </dev/null >/dev/null 2>>"$work/stderr"
}

# What an earlier build or an earlier update of the JDK left in the place of this cache, and what nobody reads any more.
remove_old() {
    for old in "${target%@*}@"*; do
        case $old in
            "$target"*) ;;
            *) rm -rf "$old" ;;
        esac
    done
    find "$directory/." ! -name . -prune -name 'watchgate@*' -atime +$unused_days -exec rm -rf {} +
}
