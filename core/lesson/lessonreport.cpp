// SPDX-License-Identifier: MIT
// Plain elements and few rules of style, since the page is also laid out as a PDF, by Qt's rich text.
#include "core/lesson/lessonreport.h"

#include "core/basics/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::LessonReport)
};

constexpr auto style = R"(
body { font-family: sans-serif; color: #1a1a1a; background: #ffffff }
main { display: block; max-width: 60em; margin: 2em auto; padding: 0 1em }
h1 { font-size: x-large }
h2 { font-size: large; margin-top: 1.5em }
.facts { color: #595959 }
table { border-collapse: collapse; margin-top: 8px; margin-bottom: 8px }
th, td { border: 1px solid #868686; padding: 2px 6px; text-align: left; vertical-align: top }
td { white-space: pre-wrap }
th { background: #efefef }
pre { font-family: monospace; white-space: pre-wrap }
svg { max-width: 100%; height: auto }
@media print { main { margin: 0; padding: 0; max-width: none } tr, svg, figure { break-inside: avoid } h2 { break-after: avoid } }
)";

QByteArray escaped(const QString &text)
{
    return visibleText(text).toHtmlEscaped().toUtf8();
}

QByteArray element(const char *name, const QByteArray &content, const char *attributes = "")
{
    return '<' + QByteArray(name) + attributes + '>' + content + "</" + name + ">\n";
}

QByteArray tableOf(const QStringList &columns, const std::vector<QStringList> &rows)
{
    const auto line = [](const char *cell, const QStringList &texts) {
        QByteArray cells;
        for (const QString &text : texts)
            cells += element(cell, escaped(text));
        return element("tr", '\n' + cells);
    };
    QByteArray lines;
    for (const QStringList &row : rows)
        lines += line("td", row);
    return element("table", '\n' + element("thead", '\n' + line("th", columns)) + element("tbody", '\n' + lines));
}

QString heldText(std::optional<bool> holds)
{
    return !holds ? Tr::tr("not known") : *holds ? Tr::tr("yes") : Tr::tr("no");
}

QByteArray answersOf(const ReportPart &part)
{
    QByteArray items;
    bool isKnown = true;
    bool anyRight = false;
    for (const ReportAnswer &answer : part.answers) {
        const bool isRight = answer.isRight.value_or(false);
        isKnown = isKnown && answer.isRight;
        anyRight = anyRight || isRight;
        const QByteArray text = escaped(answer.text);
        items += element("li", isRight ? "<b>" + text + "</b> (" + escaped(Tr::tr("so it was measured")) + ')' : text);
    }
    QByteArray html = element("ul", '\n' + items);
    if (!anyRight)
        html += element("p", escaped(isKnown ? Tr::tr("Measured: none of the answers.") : Tr::tr("Measured: —")));
    return html;
}

QString predictionText(const ReportPart &part)
{
    if (!part.prediction)
        return Tr::tr("Nothing was predicted.");
    if (*part.prediction >= part.answers.size())
        return Tr::tr("Prediction: I do not know yet.");
    const ReportAnswer &answer = part.answers[*part.prediction];
    const QString text = Tr::tr("Prediction: %1").arg(answer.text);
    return !answer.isRight ? text
        : *answer.isRight  ? Tr::tr("%1. It was right.").arg(text)
                           : Tr::tr("%1. It was not right.").arg(text);
}

QByteArray partOf(const ReportPart &part, size_t number)
{
    const QString title = part.title.isEmpty() ? Tr::tr("Part %1").arg(number)
                                               : Tr::tr("Part %1: %2").arg(QString::number(number), part.title);
    QByteArray html = element("h2", escaped(title));
    if (!part.wasReached)
        html += element("p", escaped(Tr::tr("None of its steps was taken.")));
    if (!part.question.isEmpty())
        html += element("p", escaped(part.question)) + answersOf(part) + element("p", escaped(predictionText(part)));
    std::vector<QStringList> rows;
    for (const ReportFact &fact : part.facts)
        rows.push_back({fact.title, fact.measured, fact.expected, heldText(fact.holds)});
    if (!rows.empty())
        html += tableOf({Tr::tr("Fact"), Tr::tr("Measured"), Tr::tr("Expected"), Tr::tr("Held")}, rows);
    return html;
}

// Its lines must stay lines.
QByteArray programOf(const QString &program)
{
    QByteArrayList lines;
    for (const QString &line : program.split(u'\n'))
        lines += escaped(line);
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return element("pre", lines.join('\n'));
}

} // namespace

QByteArray reportHtml(const LessonReport &report, const QByteArray &timeline)
{
    QByteArray body = element("h1", escaped(report.title))
        + element("p", escaped(report.evidence.join(u" · "_s)), " class=\"facts\"");
    for (size_t i = 0; i < report.parts.size(); ++i)
        body += partOf(report.parts[i], i + 1);
    body += element("h2", escaped(Tr::tr("Processes")));
    body += report.rows.empty() ? element("p", escaped(Tr::tr("None was made.")))
                                : tableOf(report.columns, report.rows);
    if (report.rowsLeftOut > 0)
        body += element("p", escaped(Tr::tr("%1 more are left out.").arg(report.rowsLeftOut)));
    if (!timeline.isEmpty())
        body += element("h2", escaped(Tr::tr("Timeline"))) + timeline + '\n';
    if (!report.program.isEmpty())
        body += element("h2", escaped(Tr::tr("The same as a program in %1").arg(report.language)))
            + programOf(report.program);
    body += element(
        "p", escaped(Tr::tr("Measured by Pangaea %1; nothing is simulated. “—”: not known.").arg(report.version)),
        " class=\"facts\"");
    const QByteArray head = "<meta charset=\"utf-8\">\n"
                            "<meta http-equiv=\"Content-Security-Policy\" "
                            "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
        + element("title", escaped(report.title)) + element("style", style);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n" + element("head", '\n' + head)
        + element("body", '\n' + element("main", '\n' + body)) + "</html>\n";
}

} // namespace pangaea
