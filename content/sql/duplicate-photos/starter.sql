DELETE FROM photos AS extra
WHERE false;
