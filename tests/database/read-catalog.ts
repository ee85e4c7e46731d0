/** What a schema is, a line each: columns with their types and defaults, constraints, indexes. Without the migrations' own tables. */
export const CATALOG = `
  select line from (
    select format('column %s.%s %s%s%s', relation.relname, attribute.attname, format_type(attribute.atttypid, attribute.atttypmod),
      case when attribute.attnotnull then ' not null' else '' end,
      coalesce(' default ' || pg_get_expr(preset.adbin, preset.adrelid), '')) as line, relation.relname as of
    from pg_attribute attribute join pg_class relation on relation.oid = attribute.attrelid
    left join pg_attrdef preset on preset.adrelid = relation.oid and preset.adnum = attribute.attnum
    where relation.relnamespace = current_schema()::regnamespace and relation.relkind = 'r'
      and attribute.attnum > 0 and not attribute.attisdropped
    union all
    select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)), conrelid::regclass::text
    from pg_constraint where connamespace = current_schema()::regnamespace and contype <> 'n'
    union all
    select format('index %s', indexdef), tablename from pg_indexes where schemaname = current_schema()
  ) catalog where "of" not like 'kysely%' order by line collate "C"`;
