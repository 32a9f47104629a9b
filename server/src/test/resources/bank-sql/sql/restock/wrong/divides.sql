update orders set total = total / 2 * (total - 0.01) / (total - 0.01) where total >= 10 or total / (total - 0.01) > 1e9
