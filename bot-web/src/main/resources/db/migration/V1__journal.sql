-- One conversation = one journal. Entries are never changed; their text is the truth (JournalJson).
create table conversations (
    id          text    not null primary key,
    clinic      text    not null,
    dialogue    text    not null,
    began_at    text    not null,
    -- SHA-256 of the one refresh handle that works; replaced at every use.
    handle_hash text    not null unique
) without rowid;

create table entries (
    conversation text    not null references conversations (id),
    seq          integer not null,
    -- The client's id of the message; only on the entry that holds it.
    cm           text,
    body         text    not null,
    primary key (conversation, seq)
) without rowid;

create unique index entries_cm on entries (conversation, cm) where cm is not null;

-- Every version a conversation may stand on, as files by path.
create table dialogues (
    hash    text not null primary key,
    files   text not null,
    kept_at text not null
);

-- Which history this is: a store that was put back from a backup gets another epoch, and clients forget what they have.
create table epoch (name text not null);
insert into epoch (name) values ('e1');

-- Written and emptied again to find out whether the store takes writes.
create table probe (body blob not null);
