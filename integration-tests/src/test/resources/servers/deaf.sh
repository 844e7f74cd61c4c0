# Never reads and never says anything.
exec sleep 300
