"""What expressions make of one another: ranges, one time told in two, days counted from a blow."""
