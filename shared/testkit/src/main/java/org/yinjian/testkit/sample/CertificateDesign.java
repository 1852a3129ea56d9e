package org.yinjian.testkit.sample;

/** The kinds of certificates there are; sizes in millimetres. */
enum CertificateDesign {
    /** White, within a double rule. */
    PLAIN("plain", 297, 210),
    /** The inside of a red folder. */
    RED_COVER("red_cover", 297, 210),
    /** Metal on a wall, without a seal. */
    PLAQUE("plaque", 297, 210),
    /** Upright, within an ornamental border. */
    AWARD_PORTRAIT("award_portrait", 210, 297),
    /** 奖状: cream paper, red bunting. */
    JIANGZHUANG("jiangzhuang", 297, 210);

    private final String key;
    private final double width;
    private final double height;

    CertificateDesign(String key, double width, double height) {
        this.key = key;
        this.width = width;
        this.height = height;
    }

    /** As the truth files name it. */
    String key() {
        return key;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
