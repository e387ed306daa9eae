-- SHA-256 of the handle before the one that works now. It works too until the new one is used for the first time: the answer
-- that brought the new one may have been lost on the way.
alter table conversations add column handle_before text;
