package org.yinjian.core.interpretation;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

/** The provinces by the first two digits of their postcodes (邮政编码, since 1980) and of their counties' codes. */
final class Provinces {
    private static final Map<String, Set<String>> PREFIXES = Map.ofEntries(
            Map.entry("北京", Set.of("10")),
            Map.entry("上海", Set.of("20")),
            Map.entry("天津", Set.of("30")),
            Map.entry("重庆", Set.of("40")),
            Map.entry("内蒙古", Set.of("01", "02")),
            Map.entry("山西", Set.of("03", "04")),
            Map.entry("河北", Set.of("05", "06", "07")),
            Map.entry("辽宁", Set.of("11", "12")),
            Map.entry("吉林", Set.of("13")),
            Map.entry("黑龙江", Set.of("15", "16")),
            Map.entry("江苏", Set.of("21", "22")),
            Map.entry("安徽", Set.of("23", "24")),
            Map.entry("山东", Set.of("25", "26", "27")),
            Map.entry("浙江", Set.of("31", "32")),
            Map.entry("江西", Set.of("33", "34")),
            Map.entry("福建", Set.of("35", "36")),
            Map.entry("湖南", Set.of("41", "42")),
            Map.entry("湖北", Set.of("43", "44")),
            Map.entry("河南", Set.of("45", "46", "47")),
            Map.entry("广东", Set.of("51", "52")),
            Map.entry("广西", Set.of("53", "54")),
            Map.entry("贵州", Set.of("55", "56")),
            Map.entry("海南", Set.of("57")),
            Map.entry("四川", Set.of("61", "62", "63", "64")),
            Map.entry("云南", Set.of("65", "66", "67")),
            Map.entry("陕西", Set.of("71", "72")),
            Map.entry("甘肃", Set.of("73", "74")),
            Map.entry("宁夏", Set.of("75")),
            Map.entry("青海", Set.of("81")),
            Map.entry("新疆", Set.of("83", "84")),
            Map.entry("西藏", Set.of("85")));

    /** The first two digits of the code of a province, a county in it, and a seal registered there (GB/T 2260, GA 241). */
    private static final Map<String, String> DIVISIONS = Map.ofEntries(
            Map.entry("11", "北京"),
            Map.entry("12", "天津"),
            Map.entry("13", "河北"),
            Map.entry("14", "山西"),
            Map.entry("15", "内蒙古"),
            Map.entry("21", "辽宁"),
            Map.entry("22", "吉林"),
            Map.entry("23", "黑龙江"),
            Map.entry("31", "上海"),
            Map.entry("32", "江苏"),
            Map.entry("33", "浙江"),
            Map.entry("34", "安徽"),
            Map.entry("35", "福建"),
            Map.entry("36", "江西"),
            Map.entry("37", "山东"),
            Map.entry("41", "河南"),
            Map.entry("42", "湖北"),
            Map.entry("43", "湖南"),
            Map.entry("44", "广东"),
            Map.entry("45", "广西"),
            Map.entry("46", "海南"),
            Map.entry("50", "重庆"),
            Map.entry("51", "四川"),
            Map.entry("52", "贵州"),
            Map.entry("53", "云南"),
            Map.entry("54", "西藏"),
            Map.entry("61", "陕西"),
            Map.entry("62", "甘肃"),
            Map.entry("63", "青海"),
            Map.entry("64", "宁夏"),
            Map.entry("65", "新疆"));

    private Provinces() {}

    /** The province in whose county a seal of this code was registered. */
    static Optional<String> ofSealCode(String code) {
        return code.length() < 2 ? Optional.empty() : Optional.ofNullable(DIVISIONS.get(code.substring(0, 2)));
    }

    /** The province that an address begins with. */
    static Optional<String> ofAddress(String address) {
        return PREFIXES.keySet().stream().filter(address::startsWith).findFirst();
    }

    /** Whether an address begins with a province that a postcode is not of; false where either says nothing. */
    static boolean disagree(String postcode, String address) {
        return postcode.matches("\\d{6}")
                && PREFIXES.entrySet().stream()
                        .filter(province -> address.startsWith(province.getKey()))
                        .map(Entry::getValue)
                        .anyMatch(prefixes -> !prefixes.contains(postcode.substring(0, 2)));
    }
}
