-- The table that the route keeps in step with the catalogue: psql -d catalogue -f schema.sql
--
-- The route writes a record as the API gives it, in JSON. Everything else is derived from it here, so that a column more is
-- one line of SQL and no change of the route.

CREATE EXTENSION IF NOT EXISTS postgis;

-- The extent of a record in degrees. It is null if the record has none, or none on the earth (text for numbers, degrees beyond 180): such a record is kept without one. Rings that are open or cross themselves are put right, and a point or a line becomes a
-- surface of some two metres.
CREATE OR REPLACE FUNCTION envelope_of(record jsonb) RETURNS geometry(MultiPolygon, 4326)
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
DECLARE
    extent geometry;
BEGIN
    IF jsonb_typeof(record -> 'envelope') IS DISTINCT FROM 'object'
            -- PostGIS would take a text for the number 0.
            OR jsonb_path_exists(record, 'strict $.envelope.coordinates.** ? (@.type() != "array" && @.type() != "number")',
                silent => true) THEN
        RETURN NULL;
    END IF;
    extent := ST_Force2D(ST_SetSRID(ST_GeomFromGeoJSON((record -> 'envelope')::text), 4326));
    IF ST_IsEmpty(extent) OR NOT extent @ ST_MakeEnvelope(-180, -90, 180, 90, 4326) THEN
        RETURN NULL;
    END IF;
    IF ST_Area(ST_Envelope(extent)) = 0 THEN
        RETURN ST_Multi(ST_Expand(extent, 0.00001));
    END IF;
    extent := ST_Multi(ST_CollectionExtract(ST_MakeValid(extent), 3));
    RETURN CASE WHEN NOT ST_IsEmpty(extent) THEN extent END;
EXCEPTION WHEN data_exception OR internal_error OR raise_exception THEN
    RETURN NULL;
END
$$;

-- A time of a record, or null if it isn't one. The API gives the offset, so that this depends on no setting of the session.
CREATE OR REPLACE FUNCTION time_of(text) RETURNS timestamptz
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN CASE WHEN $1 ~ '^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$' THEN $1::timestamptz END;
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END
$$;

-- What a reader would look for: the title counts most, then the keywords, then the abstract.
CREATE OR REPLACE FUNCTION words_of(record jsonb) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT setweight(to_tsvector('french', left(coalesce(record ->> 'title', record ->> 'name', ''), 10000)), 'A')
        || setweight(to_tsvector('french', left(jsonb_path_query_array(record, '$.keywords[*].text')::text, 100000)), 'B')
        || setweight(to_tsvector('french', left(coalesce(record ->> 'abstract', ''), 100000)), 'C')
$$;

CREATE TABLE IF NOT EXISTS metadata (
    id text PRIMARY KEY,
    record jsonb NOT NULL,
    title text GENERATED ALWAYS AS (coalesce(record ->> 'title', record ->> 'name')) STORED,
    type text GENERATED ALWAYS AS (record ->> 'type') STORED,
    modified timestamptz GENERATED ALWAYS AS (time_of(record ->> '_modified')) STORED,
    words tsvector GENERATED ALWAYS AS (words_of(record)) STORED,
    envelope geometry(MultiPolygon, 4326) GENERATED ALWAYS AS (envelope_of(record)) STORED
);

CREATE INDEX IF NOT EXISTS metadata_envelope ON metadata USING gist (envelope);
CREATE INDEX IF NOT EXISTS metadata_record ON metadata USING gin (record jsonb_path_ops);
CREATE INDEX IF NOT EXISTS metadata_words ON metadata USING gin (words);
CREATE INDEX IF NOT EXISTS metadata_modified ON metadata (modified);
