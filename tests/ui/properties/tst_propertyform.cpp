// SPDX-License-Identifier: MIT
// A group of fields: titles, tooltips, hidden fields, and aligned columns.
#include "ui/properties/propertyform.h"

#include "ui/look/zoom.h"
#include "ui/properties/propertytext.h"

#include <QLabel>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

QLabel *label(const PropertyForm &form, const QString &text)
{
    for (QLabel *label : form.findChildren<QLabel *>()) {
        if (label->text() == text)
            return label;
    }
    return nullptr;
}

} // namespace

class TestPropertyForm : public QObject
{
    Q_OBJECT
private slots:
    void titlesAndTips()
    {
        PropertyForm form(u"Kernel"_s);
        PropertyText *field = form.add(u"Niceness"_s, u"From -20 to 19"_s);
        form.show();
        QVERIFY(label(form, u"Kernel"_s)->isVisible());
        QCOMPARE(label(form, u"Niceness"_s)->buddy(), field);
        QCOMPARE(label(form, u"Niceness"_s)->toolTip(), u"From -20 to 19"_s);
        QCOMPARE(field->accessibleName(), u"Niceness"_s);
        form.setFieldVisible(field, false);
        QVERIFY(!field->isVisible());
        QVERIFY(!label(form, u"Niceness"_s)->isVisible());
    }

    void noHeading()
    {
        PropertyForm form {QString()};
        form.show();
        for (const QLabel *label : form.findChildren<QLabel *>())
            QVERIFY(!label->isVisible());
    }

    void valuesStandBelowEachOther()
    {
        PropertyForm narrow(u"A"_s);
        PropertyForm wide(u"B"_s);
        PropertyText *first = narrow.add(u"PID"_s);
        PropertyText *second = wide.add(u"A much longer title"_s);
        for (PropertyForm *form : {&narrow, &wide}) {
            form->applyLooks();
            form->resize(400, 200);
        }
        QVERIFY(wide.titleWidth() > narrow.titleWidth());
        narrow.setTitleWidth(wide.titleWidth());
        wide.setTitleWidth(wide.titleWidth());
        narrow.show();
        wide.show();
        QTRY_COMPARE(first->mapTo(&narrow, QPoint()).x(), second->mapTo(&wide, QPoint()).x());
    }

    void oneWidgetBelowItsValue()
    {
        PropertyForm form(u"A"_s);
        auto *below = new QWidget;
        below->setFixedHeight(8);
        const PropertyText *field = form.addWith(below, u"Pipe"_s);
        form.resize(300, 200);
        form.show();
        QTRY_VERIFY(below->mapTo(&form, QPoint()).y() >= field->mapTo(&form, QPoint(0, field->height())).y());
    }

    void fonts()
    {
        PropertyForm form(u"A"_s);
        PropertyText *fixed = form.add(u"Command"_s);
        PropertyText *plain = form.add(u"Name"_s);
        form.setFixedFont(fixed);
        form.applyLooks();
        QCOMPARE(fixed->font().family(), Zoom::instance().fixedFont().family());
        QCOMPARE(plain->font().family(), Zoom::instance().font().family());
    }
};

QTEST_MAIN(TestPropertyForm)
#include "tst_propertyform.moc"
