-- Counts of minutes are not worth a flush to disk at every change that somebody makes.
alter table rate_limit set unlogged;
