-- Looking around a point: the squares of a thousandth of a degree it touches, of whatever category.
create index complaint_cell on complaint ((floor(lat * 1000)::int), (floor(lon * 1000)::int), filed_at);
drop index complaint_around;

-- Hot spots: everything of the last days.
create index complaint_by_time on complaint (filed_at);
