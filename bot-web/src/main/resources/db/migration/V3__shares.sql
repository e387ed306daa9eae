-- Frozen copies of guides that a link opens. The link's secret is not here, only its SHA-256; the copy is encrypted with a key
-- made from the secret, so this table alone opens nothing. Times are milliseconds since 1970.
create table shares (
    id           text    not null primary key,
    secret_hash  text    not null unique,
    conversation text    not null references conversations (id) on delete cascade,
    made_at      integer not null,
    until        integer not null,
    copy         text    not null
) without rowid;

create index shares_conversation on shares (conversation);
create index shares_until on shares (until);
