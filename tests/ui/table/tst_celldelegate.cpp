// SPDX-License-Identifier: MIT
// What the cells paint, and where: swatch, arrow, chip, text, selection. Pixels are those of the design at
// 100 %.
#include "ui/table/celldelegate.h"

#include "core/facts/event.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize cellSize {200, 30};

struct Rig {
    QStandardItemModel model {1, 2};
    CellDelegate delegate;
    QPalette palette = lightPalette();

    QModelIndex cell(const QString &text, int role = 0, const QVariant &value = {})
    {
        const QModelIndex index = model.index(0, 0);
        model.setData(index, text, Qt::DisplayRole);
        if (role)
            model.setData(index, value, role);
        return index;
    }
    QImage paint(const QModelIndex &index, QStyle::State state = QStyle::State_Enabled)
    {
        QImage image(cellSize, QImage::Format_RGB32);
        image.fill(Qt::magenta); // whatever stays so was not painted
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = QRect(QPoint(), cellSize);
        option.palette = palette;
        option.font = Zoom::instance().font();
        option.state = state;
        option.viewItemPosition = QStyleOptionViewItem::Beginning;
        delegate.paint(&painter, option, index);
        return image;
    }
    /// The columns of pixels that differ from those of a cell without text, first and last; -1: none.
    QPair<int, int> inkBetween(const QImage &image, int from, int to) const
    {
        const QRgb ground = image.pixel(cellSize.width() - 2, 2);
        QPair<int, int> found {-1, -1};
        for (int x = from; x < to; ++x) {
            for (int y = 2; y < cellSize.height() - 2; ++y) {
                if (image.pixel(x, y) == ground)
                    continue;
                found.first = found.first < 0 ? x : found.first;
                found.second = x;
            }
        }
        return found;
    }
};

} // namespace

class TestCellDelegate : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { Zoom::instance().reset(); }

    void paintsAllOfTheCell()
    {
        Rig rig;
        const QImage image = rig.paint(rig.cell(u"text"_s));
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                QVERIFY(image.pixelColor(x, y) != QColor(Qt::magenta));
        }
        QCOMPARE(image.pixelColor(100, 29), gridColor(rig.palette));
        QCOMPARE(image.pixelColor(190, 10), rig.palette.color(QPalette::Base));
    }

    void aSelectedRowIsTintedAndHasABar()
    {
        Rig rig;
        const QImage image = rig.paint(rig.cell(u"text"_s), QStyle::State_Enabled | QStyle::State_Selected);
        for (int x = 0; x < 3; ++x)
            QCOMPARE(image.pixelColor(x, 10), rig.palette.color(QPalette::Highlight));
        QCOMPARE(image.pixelColor(190, 10), selectionFill(rig.palette));
    }

    void aNameHasItsSwatchAndNoArrow()
    {
        Rig rig;
        const QImage image = rig.paint(rig.cell(u"Asia"_s, CellRoles::NumberRole, 0));
        QCOMPARE(rig.inkBetween(image, 0, 10).first, -1);
        QCOMPARE(rig.inkBetween(image, 0, 28), (QPair {10, 19}));
        QCOMPARE(image.pixelColor(15, 15), identity(0, rig.palette).fill);
        QVERIFY(rig.inkBetween(image, 20, 200).first >= 28);
    }

    void whatFoldsOutHasAnArrow()
    {
        Rig rig;
        rig.model.setItem(0, 0, new QStandardItem);
        rig.model.item(0, 0)->appendRow(new QStandardItem);
        const QModelIndex index = rig.cell(u"Asia"_s, CellRoles::NumberRole, 0);
        const QImage folded = rig.paint(index, QStyle::State_Enabled | QStyle::State_Children);
        const auto arrow = rig.inkBetween(folded, 0, 10);
        QVERIFY(arrow.first >= 3); // right of the selection's bar
        QVERIFY(arrow.second < 10);
        QCOMPARE(rig.inkBetween(folded, 10, 28), (QPair {10, 19})); // and the swatch stays
        const QImage open = rig.paint(index, QStyle::State_Enabled | QStyle::State_Children | QStyle::State_Open);
        QVERIFY(open != folded);
        QCOMPARE(branchRect(QRect(QPoint(), cellSize), index), QRect(0, 0, 10, 30));
    }

    void whatStandsBelowStandsFurtherIn()
    {
        Rig rig;
        auto *top = new QStandardItem;
        auto *child = new QStandardItem(u"HHH"_s);
        auto *thread = new QStandardItem(u"HHH"_s);
        rig.model.setItem(0, 0, top);
        top->appendRow(child);
        child->appendRow(thread);
        child->setData(false, CellRoles::ThreadRole);
        thread->setData(true, CellRoles::ThreadRole);
        const auto first = rig.inkBetween(rig.paint(child->index()), 40, 200);
        const auto second = rig.inkBetween(rig.paint(thread->index()), 40, 200);
        QCOMPARE(second.first - first.first, 14);
        QCOMPARE(branchRect(QRect(0, 0, 200, 30), child->index()), QRect(30, 0, 10, 30));
        QVERIFY(rig.inkBetween(rig.paint(child->index()), 30, 40).first >= 0); // its arrow
        QCOMPARE(rig.inkBetween(rig.paint(thread->index()), 0, 56).first, -1); // nothing to fold out
        QVERIFY(rig.delegate.sizeHint({}, thread->index()).width() > rig.delegate.sizeHint({}, child->index()).width());
    }

    void aStateIsAChip()
    {
        Rig rig;
        const QModelIndex index = rig.cell(u"Running"_s, CellRoles::StateRole, int(State::Running));
        const QImage image = rig.paint(index);
        const StateLook look = stateLook(State::Running, false, rig.palette);
        QCOMPARE(rig.inkBetween(image, 0, 200).first, 6);
        QCOMPARE(image.pixelColor(6, 15), look.border);
        QCOMPARE(image.pixelColor(9, 8), look.fill);
        QCOMPARE(image.pixelColor(3, 15), rig.palette.color(QPalette::Base));
    }

    void anotherExitCodeIsAnotherChip()
    {
        Rig rig;
        const QModelIndex index = rig.cell(u"Exited"_s, CellRoles::StateRole, int(State::Exited));
        const QImage good = rig.paint(index);
        rig.model.setData(index, true, CellRoles::ExitedNonZeroRole);
        QVERIFY(rig.paint(index) != good);
    }

    void aDashIsQuiet()
    {
        Rig rig;
        const QImage dash = rig.paint(rig.cell(u"—"_s));
        const QImage text = rig.paint(rig.cell(u"MMM"_s));
        QVERIFY(rig.inkBetween(dash, 0, 200).first >= 8);
        const auto darkest = [](const QImage &image) {
            int least = 255;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 2; y < 28; ++y)
                    least = std::min(least, qGray(image.pixel(x, y)));
            }
            return least;
        };
        QVERIFY(darkest(dash) >= qGray(quietText(rig.palette).rgb()));
        QVERIFY(darkest(text) < darkest(dash));
    }

    void rowsHaveTheDesignsHeight()
    {
        Rig rig;
        QCOMPARE(rig.delegate.sizeHint({}, rig.cell(u"x"_s)).height(), 30);
    }
};

QTEST_MAIN(TestCellDelegate)
#include "tst_celldelegate.moc"
