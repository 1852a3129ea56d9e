package org.yinjian.functions.office.review;

/** The desk's style sheet. */
final class Style {
    static final String SHEET = """
            body{font:16px/1.5 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:2rem auto;max-width:76rem;
            padding:0 1rem;color:#1d232a;background:#fff}
            table{border-collapse:collapse;width:100%}
            th,td{border-bottom:1px solid #d5dae0;padding:.45rem .6rem;text-align:left;vertical-align:top}
            th{background:#f3f5f7}
            img{max-width:18rem;max-height:10rem;border:1px solid #d5dae0}
            .EXCLUDED,.EXCLUDE{color:#6b1f7a}.NEEDS_CORRECTION,.CORRECT{color:#a61b1b}
            .NEEDS_REVIEW,.REVIEW{color:#7a4b00}.COMPLETE,.NOTE{color:#1c5b2e}
            blockquote{margin:.2rem 0;padding-left:.6rem;border-left:3px solid #d5dae0;color:#4a5561}
            a{color:#0b4f9e}
            fieldset{border:1px solid #d5dae0;border-radius:.4rem;background:#f9fafb}
            input,select,button{font:inherit;padding:.2rem .5rem;margin:.1rem 0}
            button{border:1px solid #0b4f9e;border-radius:.3rem;background:#fff;color:#0b4f9e;cursor:pointer}
            .hidden{position:absolute;left:-99rem}
            .alert{padding:.5rem .8rem;border-left:4px solid #a61b1b;background:#fdf3f2}
            .queue td:nth-child(2),.queue td:nth-child(3),.queue td:nth-child(5),.queue td:last-child,
            .findings td:first-child,.findings td:nth-child(2),th{white-space:nowrap}
            .queue td{word-break:normal;overflow-wrap:anywhere}
            .fields img{max-height:4rem}.fields td:last-child{white-space:nowrap}
            .failures td:nth-child(3),.failures td:last-child{white-space:nowrap}
            .object{overflow-wrap:anywhere}
            .imprints{display:flex;flex-wrap:wrap;gap:1rem}figcaption{color:#4a5561;font-size:.9rem;max-width:18rem}
            figcaption:has(.part0){max-width:none}
            .part0{color:#2e7d4f}.part1{color:#c7352c}.part2{color:#c98a1b}.part3{color:#6b1f7a}.part4{color:#6b7280}
            details{margin-top:1.5rem}summary{cursor:pointer;color:#0b4f9e}
            img.chart{max-width:100%;max-height:none;border:0}
            figure{margin:1rem 0}
            """;

    private Style() {}
}
