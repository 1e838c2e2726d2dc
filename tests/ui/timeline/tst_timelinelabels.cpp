// SPDX-License-Identifier: MIT
// Where the labels of marks stand, as numbers: a letter is 6 px wide.
#include "ui/timeline/timelinelabels.h"

#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

MarkGroup group(qint64 column, const QStringList &labels, MarkShape shape = MarkShape::Flag, size_t shapes = 1)
{
    MarkGroup one {.column = column, .shapes = std::vector<MarkShape>(shapes, shape)};
    for (const QString &label : labels)
        one.labels.push_back({label, int(label.size()) * 6});
    return one;
}

/// The labels in a view of 300 px: "112+30:start".
QString text(const std::vector<MarkGroup> &groups, qint64 from = 0)
{
    const LabelSpace space {.from = from, .to = from + 300, .elided = [](const QString &words, int room) {
                                return words.left(room / 6 - 1) + u'~';
                            }};
    QStringList words;
    for (const PlacedLabel &label : placeLabels(groups, space))
        words += u"%1+%2:%3"_s.arg(label.from).arg(label.width).arg(label.words);
    return words.join(u" | "_s);
}

} // namespace

class TestTimelineLabels : public QObject
{
    Q_OBJECT
private slots:
    void standsBehindTheMarks()
    {
        QCOMPARE(text({group(100, {u"start"_s})}), u"112+30:start"_s);
        QCOMPARE(text({group(100, {u"exit 0, joined"_s}, MarkShape::Square, 2)}), u"120+84:exit 0, joined"_s);
    }

    /// The label ends at 100 + 12 + 30, and wants 4 px more.
    void keepsAwayFromTheNextMark()
    {
        const MarkGroup start = group(100, {u"start"_s});
        QCOMPARE(text({start, group(146, {u"x"_s})}), u"112+30:start | 158+6:x"_s);
        QCOMPARE(text({start, group(145, {u"x"_s})}), u"157+6:x"_s);
    }

    void elidesWhereThereIsRoom()
    {
        const MarkGroup crashed = group(100, {u"start, attempt 5, crashed"_s});
        QCOMPARE(text({crashed, group(156, {u"x"_s})}), u"112+40:start~ | 168+6:x"_s);
        QCOMPARE(text({crashed, group(155, {u"x"_s})}), u"167+6:x"_s);
    }

    void takesTheLongestThatFits()
    {
        const MarkGroup crowd = group(0, {u"12 joined, 3rd to 14th"_s, u"12 joined"_s, u"12"_s});
        QCOMPARE(text({crowd}), u"12+132:12 joined, 3rd to 14th"_s);
        QCOMPARE(text({crowd, group(120, {u"x"_s})}), u"12+54:12 joined | 132+6:x"_s);
        QCOMPARE(text({crowd, group(40, {u"x"_s})}), u"12+12:12 | 52+6:x"_s);
        QCOMPARE(text({crowd, group(20, {u"x"_s})}), u"32+6:x"_s);
    }

    /// No ", joined" is left over.
    void goesWithItsMark()
    {
        const MarkGroup ended = group(100, {u"exit 0, joined"_s}, MarkShape::Square, 2);
        QCOMPARE(text({ended}, 96), u"120+84:exit 0, joined"_s);
        QCOMPARE(text({ended}, 97), QString());
    }

    void turnsAtTheEndOfTheView()
    {
        const MarkGroup ended = group(280, {u"exit 0"_s}, MarkShape::Square);
        QCOMPARE(text({ended}), u"236+36:exit 0"_s);
        // not over the label before it
        QCOMPARE(text({group(200, {u"signal"_s}), ended}), u"212+36:signal"_s);
        QCOMPARE(text({group(300, {u"out"_s})}), QString());
    }
};

QTEST_GUILESS_MAIN(TestTimelineLabels)
#include "tst_timelinelabels.moc"
