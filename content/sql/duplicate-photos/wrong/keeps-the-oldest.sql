DELETE FROM photos AS extra
USING photos AS kept
WHERE kept.listing_id = extra.listing_id
  AND kept.sha256 = extra.sha256
  AND kept.id < extra.id;
