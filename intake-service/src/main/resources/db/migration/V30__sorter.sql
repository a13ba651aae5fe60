-- The sorter's models, each with the figures it was judged by. One is active; one at most is tried beside it.
create table sorter_model (
    version text primary key,
    state text not null check (state in ('shadow', 'active', 'retired')),
    pack text not null,
    lessons int not null,
    corrected int not null,
    cases int not null,
    accuracy double precision not null,
    macro_f1 double precision not null,
    calibration_error double precision not null,
    accuracy_at_90 double precision not null,
    report text not null,
    bytes bytea not null,
    made_at timestamptz not null,
    made_by text not null,
    activated_at timestamptz,
    activated_by text
);

-- Never two that sort, never two in the shadow.
create unique index sorter_model_in_use on sorter_model (state) where state <> 'retired';

-- What a person said a complaint is about: a lesson. Its text stays where it is.
create table sorter_lesson (
    case_id uuid primary key,
    category text not null,
    taught_at timestamptz not null,
    taught_by text not null
);

-- What the model in the shadow would have said.
create table sorter_shadow (
    case_id uuid not null,
    version text not null,
    category text not null,
    confidence double precision not null,
    primary key (version, case_id)
);
