# The start-up cache of the JVM: which one fits. Read by bin/watchgate; train.sh makes them.

# $cache: the one for exactly this product on exactly this JDK, if there is one. It was made by `watchgate train`, at
# build time or later, and lies in the installation; or it was made beside a first run, and lies in the user's directory.
find_cache() {
    if [ "$java_major" -ge 25 ]; then
        kind=aot cache_option=-XX:AOTCache=
    else
        kind=jsa cache_option=-XX:SharedArchiveFile=
    fi
    flatten "$java_home"
    jdk_key=$flat
    flatten "$home"
    home_key=$flat
    flatten "$version $build $java_build"
    users_name=watchgate@$jdk_key@$home_key@$flat.$kind
    # an archive, unlike an AOT cache, does not survive that the installation moves
    if [ $kind = aot ]; then installed_name=watchgate@$jdk_key@$flat.$kind; else installed_name=$users_name; fi

    cache=$home/lib/cache/$installed_name
    is_sealed "$cache" && return
    find_users_dir
    cache=$users_dir/$users_name
    [ -n "$users_dir" ] && [ -O "$cache" ] && is_sealed "$cache" && return
    cache=
}

# $users_dir: where caches of first runs go, if there is such a place. A cache is code that the gateway will run, so the
# directory has to be the user's own.
find_users_dir() {
    users_dir=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    users_dir=${WATCHGATE_CACHE_DIR:-${users_dir:+$users_dir/watchgate}}
    case $users_dir in
        # the JVM takes a colon for the end of a name
        [!/]* | *:*) users_dir='' ;;
    esac
    [ ! -e "$users_dir" ] || [ -O "$users_dir" ] || users_dir=
}

# Whether the cache $1 exists and has the very time of the jar. To be given that was the last thing that happened to it
# when it was made: whatever was cut off, written to or put in its place since has another one, and so has the cache of
# another build. The JVM looks at the first bytes of a cache only, and crashes on what is wrong behind them.
is_sealed() {
    [ -f "$1" ] && [ ! "$1" -nt "$jar" ] && [ ! "$1" -ot "$jar" ]
}

# $flat: $1 as part of a file's name; of a long one the end.
flatten() {
    set -f
    IFS=' /:@'
    # shellcheck disable=SC2086 # to be split
    set -- $1
    IFS=_
    flat=$*
    unset IFS
    set +f
    while [ ${#flat} -gt 64 ]; do
        flat=${flat#?}
    done
}

# Makes the cache for the next start, beside this session. It runs in a session of its own, not to be ended with ours,
# and below a process that ends at once, not to become a child of the JVM.
train_beside() {
    [ -n "$users_dir" ] || return
    detach=$(command -v setsid)
    ($detach nice -n 19 "$self" train --beside </dev/null >/dev/null 2>&1 &)
}
