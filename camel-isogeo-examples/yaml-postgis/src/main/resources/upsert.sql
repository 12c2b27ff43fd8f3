INSERT INTO metadata (id, record)
VALUES (:#CamelIsogeoMetadataId, CAST(:#${bodyAs(String)} AS jsonb))
ON CONFLICT (id) DO UPDATE SET record = EXCLUDED.record
