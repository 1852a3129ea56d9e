package org.yinjian.testkit.sample;

import java.util.List;
import org.yinjian.testkit.draw.Dice;

/** What certificates say. */
final class CertificateWording {
    private final Family family;
    private final Honour honour;
    private final String person;
    private final String year;
    private final String praise;

    CertificateWording(Family family, Honour honour) {
        this.family = family;
        this.honour = honour;
        person = honour.holder() + (honour.team() ? "" : "同志");
        year = honour.date().substring(0, 4) + "年度";
        praise = "“" + honour.title() + "”";
    }

    static String heading(Family family, Dice dice) {
        return switch (family) {
            case FIRST, PRACTICE, REHEARSAL -> dice.chance(0.8) ? "荣誉证书" : "获奖证书";
            case HELD_OUT -> dice.of(List.of("荣誉证书", "荣誉证书", "表彰证书"));
        };
    }

    /** The whole text between the heading and the awarder. */
    String text(Dice dice) {
        return switch (family) {
            case FIRST, PRACTICE -> first(dice);
            case REHEARSAL -> rehearsal(dice);
            case HELD_OUT -> heldOut(dice);
        };
    }

    private String rehearsal(Dice dice) {
        if (honour.media()) {
            return person + "：\n　　您的作品" + praise + "在" + year + "宣传工作中被评为优秀新闻报道，特发此证。";
        }
        return switch (dice.below(3)) {
            case 0 -> "兹授予" + person + year + praise + "荣誉称号。\n　　特发此证。";
            case 1 -> "经评审，" + person + "获得" + year + honour.work() + praise + "。\n　　特发此证，予以表彰。";
            default -> person + "：\n　　在" + year + honour.work() + "评比中，被授予" + praise + "称号，望再接再厉。";
        };
    }

    private String first(Dice dice) {
        String end = dice.of(List.of("特发此证，以资鼓励。", "特此表彰。", "特颁此证。"));
        String address = person + "：\n　　";
        if (honour.media()) {
            return address + "您的事迹在各级媒体宣传报道中产生良好反响，作品" + praise + "被评为年度优秀新闻报道。\n　　" + end;
        }
        return switch (dice.below(3)) {
            case 0 -> address + "在" + year + honour.work() + "中成绩突出，表现优异，被评为" + praise + "。\n　　" + end;
            case 1 -> address + "荣获" + year + honour.work() + "工作" + praise + "称号。\n　　" + end;
            default -> "　　经评审，" + person + "获得" + year + honour.work() + "工作" + praise + "称号，予以表彰。\n　　" + end;
        };
    }

    private String heldOut(Dice dice) {
        String end = dice.of(List.of("特颁发此证书，以资鼓励。", "予以表彰，特发此证。", "希望再接再厉，再创佳绩。"));
        if (honour.media()) {
            return person + "：\n　　宣传作品" + praise + "被评为" + year + "后勤系统优秀报道。\n　　" + end;
        }
        return switch (dice.below(3)) {
            case 0 -> person + "：\n　　您在" + year + honour.work() + "工作中认真负责、表现突出，特授予" + praise + "荣誉称号。\n　　" + end;
            case 1 -> "　　授予" + person + year + honour.work() + praise + "荣誉称号。\n　　" + end;
            default -> person + "：\n　　被评为" + year + honour.work() + "工作" + praise + "。\n　　" + end;
        };
    }
}
