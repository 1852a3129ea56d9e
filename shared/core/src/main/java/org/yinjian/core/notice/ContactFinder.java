package org.yinjian.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.notice.NoticeFacts.ContactLine;
import org.yinjian.core.notice.NoticeFacts.ContactLine.Kind;

/** Finds how the office is reached. */
final class ContactFinder {
    static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}[@＠][A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:1[3-9]\\d{9}|0\\d{2,3}[-—－ ]?\\d{7,8})(?!\\d)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:地\\s*址|寄\\s*至|邮寄到)\\s*[:：]?\\s*(?<address>[^，。；]{6,80}?)(?=[，。；]|协会秘书处|项目负责人|联系|邮编|$)");
    private static final Pattern CHANNEL = Pattern.compile(
            "报送(?:通道|方式|邮箱|途径|渠道)|提交方式|报名方式|专题页面|上传至|发送(?:至|到)|寄送(?:至|到)|网址|系统填报|线上(?:填报|报名)|www\\.|https?://");

    private static final Pattern WHO = Pattern.compile("联系人|联系电话|咨询|电\\s?话|负责人");

    /** A line longer than this says more than who is to be called. */
    private static final int LONG = 40;

    List<NoticeFact<ContactLine>> in(NoticeParagraph paragraph) {
        List<NoticeFact<ContactLine>> found = new ArrayList<>();
        String text = paragraph.text();
        NoticeSentence whole = new NoticeSentence(text, paragraph.place());
        if (PHONE.matcher(text).find() && text.length() <= 200) {
            found.add(NoticeFact.sure(new ContactLine(Kind.PERSON, person(text)), whole));
        }
        for (NoticeSentence sentence : paragraph.sentences()) {
            Matcher mail = MAIL.matcher(sentence.text());
            while (mail.find()) {
                found.add(
                        NoticeFact.sure(new ContactLine(Kind.MAIL, mail.group().replace('＠', '@')), sentence));
            }
            Matcher address = ADDRESS.matcher(sentence.text());
            if (address.find()) {
                found.add(NoticeFact.sure(
                        new ContactLine(Kind.ADDRESS, address.group("address").strip()), sentence));
            }
            if (CHANNEL.matcher(sentence.plain()).find()) {
                found.add(NoticeFact.sure(new ContactLine(Kind.CHANNEL, sentence.text()), sentence));
            }
        }
        return found;
    }

    /** The line up to its last telephone number. */
    private static String person(String text) {
        Matcher phone = PHONE.matcher(text);
        int end = 0;
        while (phone.find()) {
            end = phone.end();
        }
        String line = text.substring(0, end);
        Matcher who = WHO.matcher(line);
        return (line.length() > LONG && who.find() ? line.substring(who.start()) : line)
                .replaceAll("^.*?(?:[:：]\\s*)(?=(?:协会)?秘书处|项目负责人|联系人)", "")
                .strip();
    }
}
