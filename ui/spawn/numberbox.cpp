// SPDX-License-Identifier: MIT
#include "ui/spawn/numberbox.h"

#include <QLocale>

namespace pangaea {

NumberBox::NumberBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setLocale(QLocale::c());
}

QString NumberBox::textFromValue(double value) const
{
    return QLocale::c().toString(value, 'g', 10);
}

QValidator::State NumberBox::validate(QString &input, int &position) const
{
    for (QChar &letter : input) {
        if (letter == u',' || letter == QChar(0x066b))
            letter = u'.';
        else if (letter.isDigit())
            letter = QChar(u'0' + letter.digitValue());
    }
    return QDoubleSpinBox::validate(input, position);
}

} // namespace pangaea
