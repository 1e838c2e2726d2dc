// SPDX-License-Identifier: MIT
// A line that is overwritten: each unit keeps the style that it was last written in. The reference has one style for
// each unit.
#include "core/output/styledline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

TextStyle styleOf(const StyledLine &line, qsizetype at)
{
    for (const StyleRun &run : line.runs) {
        if (run.start <= at && at < run.end())
            return run.style;
    }
    return {};
}

bool isInOrder(const StyledLine &line)
{
    qsizetype end = 0;
    TextStyle before;
    for (const StyleRun &run : line.runs) {
        const bool joinable = run.start == end && run.style == before;
        if (run.start < end || run.length <= 0 || run.style == TextStyle() || joinable)
            return false;
        end = run.end();
        before = run.style;
    }
    return end <= line.text.size();
}

} // namespace

class TestStyledLine final : public QObject
{
    Q_OBJECT
private slots:
    void spansWholeCharacters()
    {
        const StyledLine line {u"a🌍b"_s, {}};
        QCOMPARE(line.span(0, 1), 1);
        QCOMPARE(line.span(0, 2), 3);
        QCOMPARE(line.span(1, 2), 3);
        QCOMPARE(line.span(3, 9), 1);
        QCOMPARE(line.span(4, 1), 0);
    }

    void anyReplacement()
    {
        QRandomGenerator random(7);
        const std::array styles {TextStyle(), TextStyle {.bold = true}, TextStyle {.inverse = true}};
        for (int round = 0; round < 200; ++round) {
            StyledLine line;
            QString text;
            std::vector<TextStyle> each;
            for (int step = 0; step < 40; ++step) {
                const qsizetype at = random.bounded(int(text.size()) + 1);
                const qsizetype units = random.bounded(int(text.size() - at) + 1);
                const QString piece(random.bounded(4), QChar(u'a' + step % 26));
                const TextStyle &style = styles[size_t(random.bounded(3))];
                line.replace(at, units, piece, style);
                text.replace(at, units, piece);
                each.erase(each.begin() + at, each.begin() + at + units);
                each.insert(each.begin() + at, size_t(piece.size()), style);
                QCOMPARE(line.text, text);
                QVERIFY(isInOrder(line));
                for (qsizetype i = 0; i < text.size(); ++i)
                    QVERIFY(styleOf(line, i) == each[size_t(i)]);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestStyledLine)
#include "tst_styledline.moc"
