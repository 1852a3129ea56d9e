package org.yinjian.core.assessment;

/** What to send instead of a file in a format that cannot be opened. */
final class UnsupportedFormat {
    private UnsupportedFormat() {}

    /** The end of a sentence that began with the file's name. */
    static String sentence(String mediaType) {
        return switch (mediaType) {
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif" ->
                "是手机的HEIC照片，无法打开，请转存为JPG（苹果手机：设置—相机—格式—兼容性最佳）后重新发送";
            case "application/x-rar-compressed", "application/vnd.rar" -> "是RAR压缩包，无法打开，请改为ZIP压缩包或直接发送其中的文件";
            case "application/ofd", "application/vnd.ofd" -> "是OFD版式文件，无法打开，请另存为PDF后重新发送";
            default -> "的格式无法打开，请改用PDF或JPG重新发送";
        };
    }
}
