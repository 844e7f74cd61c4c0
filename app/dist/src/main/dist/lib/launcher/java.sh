# Which Java runs the product. Read by bin/watchgate.

oldest=17

# $java_home and $java_major: WATCHGATE_JAVA_HOME, which must then be right; else JAVA_HOME where it fits; else the newest
# on the PATH that fits.
choose_java() {
    java_home='' java_major=0 seen=''
    if [ -n "${WATCHGATE_JAVA_HOME-}" ]; then
        offer "$WATCHGATE_JAVA_HOME" "WATCHGATE_JAVA_HOME=$WATCHGATE_JAVA_HOME"
    elif [ -z "${JAVA_HOME-}" ] || ! offer "$JAVA_HOME" "JAVA_HOME=$JAVA_HOME"; then
        search_path
    fi
    [ -n "$java_home" ] || die "no Java $oldest or newer found.${seen:-
  JAVA_HOME is not set, and no directory of PATH has a java.}
Install one, or set WATCHGATE_JAVA_HOME to the directory of one."
}

# Takes the JDK in directory $1, known to the user as $2, when it fits and is newer than what was found before.
offer() {
    identify "$1"
    if [ -n "$fault" ]; then
        seen="$seen
  $2: $fault"
        return 1
    fi
    if [ "$major" -gt "$java_major" ]; then
        java_home=$1 java_major=$major java_build="$vendor $runtime"
    fi
}

# $major, $vendor and $runtime of the JDK in $1, or the $fault that it has. A JDK says in its file `release` what it is;
# starting it to ask would take longer than all the rest.
identify() {
    vendor='' runtime='' number='' fault=''
    case $1 in
        /*) ;;
        *) fault='not an absolute path' ;;
    esac
    [ -n "$fault" ] || [ -x "$1/bin/java" ] || fault='has no bin/java'
    [ -n "$fault" ] || [ -r "$1/release" ] || fault="has no file 'release' that says which Java it is"
    [ -z "$fault" ] || return
    # the shell reads byte by byte, and what is needed stands before the long lines
    while [ -z "$number" ] || [ -z "$runtime" ]; do
        IFS='=' read -r key value || break
        value=${value#\"}
        case $key in
            IMPLEMENTOR) vendor=${value%\"} ;;
            JAVA_RUNTIME_VERSION) runtime=${value%\"} ;;
            JAVA_VERSION) number=${value%\"} ;;
        esac
    done <"$1/release"
    major=${number%%[!0-9]*}
    [ "${major:-0}" -ge "$oldest" ] || fault="is Java ${number:-of no known version}"
}

search_path() {
    rest=$PATH:
    while [ -n "$rest" ]; do
        found=${rest%%:*}/java rest=${rest#*:}
        # one directory often has several names on the PATH
        if [ -f "$found" ] && [ -x "$found" ] && ! [ "$found" -ef "${java_home:-/nowhere}/bin/java" ]; then
            find_jdk "$found"
            offer "$jdk" "$found"
        fi
    done
    # the java on the PATH of a Mac is a stub that asks this program
    if [ -z "$java_home" ] && [ -x /usr/libexec/java_home ]; then
        offer "$(/usr/libexec/java_home -v "$oldest+" 2>/dev/null)" /usr/libexec/java_home
    fi
}

# $jdk: the JDK that the program $1 belongs to. Most systems keep their JDKs in one place, and looking there is cheaper
# than following links.
find_jdk() {
    if [ -L "$1" ]; then
        for jdk in /usr/lib/jvm/*; do
            [ "$1" -ef "$jdk/bin/java" ] && [ ! -L "$jdk" ] && return
        done
    fi
    follow "$1"
    jdk=${file%/bin/java}
}
