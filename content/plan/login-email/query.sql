SELECT id, full_name
FROM customers
WHERE lower(email) = lower(:email);
