UPDATE orders SET status = 'delivered' WHERE id BETWEEN 1000 AND 3000 AND status = 'shipped';
