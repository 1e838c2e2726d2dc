// SPDX-License-Identifier: MIT
// One group of fields of the Properties panel, each a title and a value. Lives on the GUI thread.
#pragma once

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;

namespace pangaea {

class PropertyText;

class PropertyForm final : public QWidget
{
    Q_OBJECT
public:
    /// An empty heading is not shown.
    explicit PropertyForm(const QString &heading, QWidget *parent = nullptr);

    PropertyText *add(const QString &title, const QString &tip = {});
    /// The same, with a widget below the text that belongs to it.
    PropertyText *addWith(QWidget *below, const QString &title, const QString &tip = {});
    void setFixedFont(const PropertyText *field);
    void setFieldVisible(PropertyText *field, bool visible);

    /// To align the values of several forms.
    [[nodiscard]] int titleWidth() const;
    void setTitleWidth(int width);
    void applyLooks();

private:
    struct Field {
        QLabel *title = nullptr;
        PropertyText *text = nullptr;
        bool fixed = false; ///< font
    };

    QLabel *m_heading;
    QFormLayout *m_layout;
    std::vector<Field> m_fields;
};

} // namespace pangaea
