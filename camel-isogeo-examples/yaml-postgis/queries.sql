-- What one can ask of the catalogue once it is a table: psql -d catalogue -f queries.sql
-- Each query ends with a semicolon and runs as it is; change the places, words and times.

-- What lies in this box (west, south, east, north), the smallest extent first? Uses the index metadata_envelope.
SELECT title, type, round((ST_Area(envelope::geography) / 1e6)::numeric, 1) AS km2
FROM metadata
WHERE ST_Intersects(envelope, ST_MakeEnvelope(-5.2, 47.2, -1.0, 48.9, 4326))
ORDER BY ST_Area(envelope), title;

-- Which datasets cover this point?
SELECT title, type
FROM metadata
WHERE ST_Covers(envelope, ST_SetSRID(ST_MakePoint(-1.68, 48.11), 4326)) AND type LIKE '%Dataset'
ORDER BY title;

-- What lies within 50 km of a place, the nearest first?
SELECT title, round((ST_Distance(envelope::geography, place::geography) / 1000)::numeric, 1) AS km
FROM metadata, ST_SetSRID(ST_MakePoint(-1.55, 47.22), 4326) AS place
WHERE ST_DWithin(envelope::geography, place::geography, 50000)
ORDER BY km, title;

-- How much of the box does each record cover, and how much of the record lies outside of it?
SELECT title,
    round((100 * ST_Area(ST_Intersection(envelope, box)) / ST_Area(box))::numeric, 1) AS per_cent_of_the_box,
    round((100 - 100 * ST_Area(ST_Intersection(envelope, box)) / ST_Area(envelope))::numeric, 1) AS per_cent_outside
FROM metadata, ST_MakeEnvelope(-5.2, 47.2, -1.0, 48.9, 4326) AS box
WHERE ST_Intersects(envelope, box)
ORDER BY per_cent_of_the_box DESC, title;

-- Which words? The best answer first, with the places where they are. Uses the index metadata_words.
SELECT title, round(ts_rank(words, query)::numeric, 3) AS rank,
    ts_headline('french', coalesce(record ->> 'abstract', ''), query, 'MaxFragments=1') AS found
FROM metadata, websearch_to_tsquery('french', 'routes or eau') AS query
WHERE words @@ query
ORDER BY rank DESC, title;

-- Which contacts are named most, and in which roles?
SELECT contact #>> '{contact,name}' AS name, contact #>> '{contact,email}' AS email, count(DISTINCT id) AS records,
    string_agg(DISTINCT contact ->> 'role', ', ') AS roles
FROM metadata, jsonb_path_query(record, '$.contacts[*]') AS contact
GROUP BY 1, 2
ORDER BY records DESC, name;

-- What changed since the beginning of the month? Uses the index metadata_modified.
SELECT modified, title, type
FROM metadata
WHERE modified >= date_trunc('month', now())
ORDER BY modified DESC;

-- Which keywords are used most? Of a thesaurus: keyword ->> '_tag' LIKE 'keyword:inspire-theme:%'.
SELECT keyword ->> 'text' AS keyword, count(DISTINCT id) AS records
FROM metadata, jsonb_path_query(record, '$.keywords[*]') AS keyword
GROUP BY 1
ORDER BY records DESC, keyword;

-- Which records have this keyword? Uses the index metadata_record, as any attribute can, at any depth.
SELECT title
FROM metadata
WHERE record @> '{"keywords": [{"_tag": "keyword:isogeo:routes"}]}'
ORDER BY title;

-- What is there of each type, in which formats?
SELECT type, coalesce(record ->> 'format', '(none)') AS format, count(*) AS records
FROM metadata
GROUP BY 1, 2
ORDER BY records DESC, type, format;

-- What does each workgroup have, and where? The extent as GeoJSON, for a map.
SELECT record #>> '{_creator,contact,name}' AS workgroup, count(*) AS records, max(modified) AS last_change,
    ST_AsGeoJSON(ST_Envelope(ST_Extent(envelope)::geometry), 4) AS extent
FROM metadata
GROUP BY record #>> '{_creator,_id}', 1
ORDER BY records DESC, workgroup;

-- Which records need work: without a contact, an abstract or keywords, or with an extent that is none?
SELECT title, type,
    NOT record @? '$.contacts[0]' AS no_contact,
    coalesce(record ->> 'abstract', '') = '' AS no_abstract,
    NOT record @? '$.keywords[0]' AS no_keyword,
    record @? '$.envelope.type' AND envelope IS NULL AS odd_envelope
FROM metadata
WHERE NOT (record @? '$.contacts[0]' AND record @? '$.keywords[0]') OR coalesce(record ->> 'abstract', '') = ''
    OR record @? '$.envelope.type' AND envelope IS NULL
ORDER BY title;

-- Which datasets have nearly the same extent and may be two of one kind?
SELECT a.title, b.title AS other,
    round((ST_Area(ST_Intersection(a.envelope, b.envelope)) / ST_Area(ST_Union(a.envelope, b.envelope)))::numeric, 2) AS alike
FROM metadata a JOIN metadata b ON a.envelope && b.envelope AND a.type = b.type AND a.id < b.id
WHERE ST_Area(ST_Intersection(a.envelope, b.envelope)) > 0.9 * ST_Area(ST_Union(a.envelope, b.envelope))
ORDER BY alike DESC, a.title, other;

-- How is the route: who runs it, until when is it known to live, and how many records are in which phase?
SELECT state_id, owner, to_timestamp(lease_end / 1000.0) AS lease_end, phase, row_count
FROM isogeo_state JOIN isogeo_count USING (state_no)
ORDER BY state_id, phase;
