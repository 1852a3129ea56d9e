package org.yinjian.testkit.sample;

/** A university: a legal person that has a seal of its own. */
record Institution(String name, String province, String city, String postcodePrefix) {
    /** Province and city as an address begins, once where they are the same. */
    String place() {
        return province.equals(city) ? city : province + city;
    }
}
