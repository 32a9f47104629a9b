update orders set total = total / 2 where total >= 10
