"""One file for each library, or way of using one; imported only when it is asked for."""
