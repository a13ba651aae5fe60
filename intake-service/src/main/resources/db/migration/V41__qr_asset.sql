-- A code may hang on one thing that has a name or a number (a lamp post, a bin, a lift), and know where that stands.
alter table qr_code add column asset text, add column lat double precision, add column lon double precision;
