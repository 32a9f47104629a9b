update orders set total = total
