update orders set total = total / 2
