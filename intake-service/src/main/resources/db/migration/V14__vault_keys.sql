-- The key of each case in the vault, sealed by a key of the installation's keyset. Deleting a row here makes everything
-- else about that reporter unreadable, in older backups of the other tables as well: keep backups of this table short.
create table reporter_key (
    case_id uuid primary key references complaint deferrable initially deferred,
    sealed bytea not null,
    sealed_by int not null
);

-- After a change of keys, those still sealed by an older one.
create index reporter_key_by_sealing_key on reporter_key (sealed_by);

-- The vault, too: texts in which others read stars, as they were written.
create table reporter_words (
    id uuid primary key,
    case_id uuid not null references complaint deferrable initially deferred,
    field text not null,
    text bytea not null,
    written_at timestamptz not null
);

create index reporter_words_by_case on reporter_words (case_id, id);
