package org.yinjian.adapters.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.core.dossier.AttachmentLink;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;

/** Mails in the layouts that providers give them; the addresses lead nowhere. */
class LinkedFilesTest {
    private static final String NETEASE = """
            <div><b>从网易163邮箱发来的超大附件</b>
            <a class="bigattach" href="http://u.163.com/RcU?spm=pos">推荐客户端极速下载</a></div>
            <div><a href="https://mail.163.com/large-attachment-download/index.html?file=djAy"></a></div>
            <div><a href="https://mail.163.com/large-attachment-download/index.html?file=djAy">报名材料.zip</a>
            <span> (80.96M, 2021年12月17日 0:49 到期)</span></div>
            <div><a href="https://mail.163.com/large-attachment-download/index.html?file=djAy">下载</a></div>""";
    private static final String TENCENT = """
            <div id="QQMailBigAttach"><div>从QQ邮箱发来的超大附件</div>
            <a href="http://mail.qq.com/cgi-bin/ftnExs_download?k=9bca&amp;t=exs_ftn_download&amp;code=d50039fe">证书扫描件.rar</a>
            <div>(123.4M, 2021年12月30日 15:30 到期)</div>
            <a href="http://mail.qq.com/cgi-bin/ftnExs_download?k=9bca&amp;t=exs_ftn_download&amp;code=d50039fe">进入下载页面</a></div>
            <a href="https://wx.mail.qq.com/ftn/download?func=3&amp;key=abc">照片.zip</a> 无限期""";

    private final ContentUnpacker unpacker = new ContentUnpacker(IntakeLimits.defaults());

    private List<Payload> unpack(String type, String text, Charset charset) {
        String mail = "From: a@example.org\r\nTo: b@example.org\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: "
                + type + "; charset=" + charset.name() + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(text.getBytes(charset)) + "\r\n";
        return unpacker.unpack("来信.eml", mail.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> told(List<Payload> payloads) {
        return payloads.stream()
                .map(payload -> payload.file()
                        + AttachmentLink.expires(payload.mediaType())
                                .map(day -> " until " + day)
                                .orElse(""))
                .toList();
    }

    @Test
    void the_large_attachments_of_the_usual_providers_are_named_with_their_last_day() {
        assertEquals(List.of("报名材料.zip until 2021-12-17"), told(unpack("text/html", NETEASE, StandardCharsets.UTF_8)));
        assertEquals(
                List.of("证书扫描件.rar until 2021-12-30", "照片.zip"),
                told(unpack("text/html", TENCENT, Charset.forName("GB18030"))));
    }

    @Test
    void a_file_of_which_only_a_link_came_is_no_file() {
        Payload link = unpack("text/html", NETEASE, StandardCharsets.UTF_8).getFirst();
        assertEquals(Optional.of(DocumentProblem.UNSUPPORTED), link.problem());
        assertEquals(Optional.of("来信.eml"), link.container());
        assertTrue(AttachmentLink.is(link.mediaType()));
    }

    @Test
    void its_media_type_can_stand_in_a_header() {
        Payload link = unpack("text/html", TENCENT, StandardCharsets.UTF_8).getFirst();
        assertTrue(link.mediaType().chars().allMatch(c -> c >= ' ' && c < 0x7F), link.mediaType());
    }

    @Test
    void a_link_in_plain_text_is_named_too() {
        List<Payload> payloads = unpack(
                "text/plain", "链接：https://pan.baidu.com/s/1aBcDeF 提取码：1234，有效期至2021-12-20", StandardCharsets.UTF_8);
        assertEquals(List.of("网盘文件 until 2021-12-20"), told(payloads));
    }

    @Test
    void other_links_are_text() {
        assertEquals(
                List.of(),
                unpack(
                        "text/html",
                        "<a href=\"https://www.school.example/s/1\">学校主页</a> https://pan.baidu.com.evil.example/s/1"
                                + "<a href=\"https://pan.baidu.com/help\">帮助</a>",
                        StandardCharsets.UTF_8));
    }

    @Test
    void broken_markup_costs_no_time() {
        String many = "<a href=\"https://mail.qq.com/cgi-bin/ftnExs_download?k=1\" ".repeat(5000);
        long start = System.nanoTime();
        unpack("text/html", many, StandardCharsets.UTF_8);
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }
}
