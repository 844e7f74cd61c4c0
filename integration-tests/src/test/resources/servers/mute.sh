# Reads everything and never says anything.
while read -r line; do
    :
done
