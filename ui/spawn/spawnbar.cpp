// SPDX-License-Identifier: MIT
#include "ui/spawn/spawnbar.h"

#include "ui/look/format.h"
#include "ui/look/icons.h"
#include "ui/look/textwidth.h"
#include "ui/look/zoom.h"
#include "ui/spawn/fieldarea.h"
#include "ui/spawn/hostmenu.h"
#include "ui/spawn/namescompleter.h"
#include "ui/spawn/numberbox.h"
#include "ui/spawn/restartmenu.h"
#include "ui/spawn/targetwords.h"

#include "core/basics/visibletext.h"
#include "core/facts/names.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr double leastTarget = 108; // design pixels
const QString shortMore = u"…"_s;

/// What a button's width would be with that text.
int widthWith(const QString &text, const QAbstractButton &button)
{
    return button.sizeHint().width() + textWidth(button.font(), text) - textWidth(button.font(), button.text());
}

} // namespace

SpawnBar::SpawnBar(bool joinAutomatically, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_names(new QLineEdit(this))
    , m_namesLabel(addLabel(tr("Continent names"), m_names))
    , m_target(new QComboBox(this))
    , m_targetLabel(addLabel(tr("Target"), m_target))
    , m_fieldArea(new FieldArea(this))
    , m_fieldLayout(static_cast<QHBoxLayout *>(m_fieldArea->widget()->layout()))
    , m_join(new QCheckBox(this))
    , m_more(new QToolButton(this))
    , m_spawn(new QPushButton(icon(u"spawn"_s), tr("Spawn"), this))
{
    setUpNames();
    setUpTargets();
    setUpMore();
    m_join->setChecked(joinAutomatically);
    m_join->setAccessibleName(u"Join automatically"_s);
    m_join->setToolTip(tr("Let the parent join the new processes one after the other, in the order of their making"));
    m_spawn->setAccessibleName(u"Spawn"_s);
    m_spawn->setDefault(true);
    m_spawn->setToolTip(tr("Make a process for each name and start it (Return)"));
    m_spawn->setEnabled(false);

    m_layout->addWidget(m_namesLabel);
    m_layout->addWidget(m_names, 100); // up to its maximum width, before the space at the end gets any
    m_layout->addWidget(m_targetLabel);
    m_layout->addWidget(m_target);
    m_layout->addWidget(m_fieldArea);
    m_layout->addWidget(m_join);
    m_layout->addWidget(m_more);
    m_layout->addStretch(1);
    m_layout->addWidget(m_spawn);

    m_fieldArea->contentChanged = [this] { fitLabels(); }; // new fields count once they are shown
    connect(m_names, &QLineEdit::returnPressed, this, &SpawnBar::spawn);
    connect(m_spawn, &QPushButton::clicked, this, &SpawnBar::spawn);
    connect(m_join, &QCheckBox::toggled, this, &SpawnBar::joinAutomaticallyChanged);
    applyZoom();
}

void SpawnBar::setUpNames()
{
    m_names->setAccessibleName(u"Continent names"_s);
    m_names->setToolTip(
        tr("One name or many, with commas between them. Nothing stands for the default, %1.").arg(defaultName));
    m_names->setCompleter(new NamesCompleter(continents(), m_names));
}

// In this order: the worker's targets, the chosen program, and the entry that asks for another.
void SpawnBar::setUpTargets()
{
    m_target->setAccessibleName(u"Target"_s);
    m_target->setAccessibleDescription(u"Target"_s); // Qt 6.4 reports the current entry as a combo box's name
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_target->setToolTip(tr("What each process runs"));
    m_target->addItem(tr("Program…"));
    m_target->setItemData(0, tr("Choose any program or script"), Qt::ToolTipRole);
    connect(m_target, &QComboBox::currentIndexChanged, this, &SpawnBar::takeTarget);
    connect(m_target, &QComboBox::activated, this, [this](int index) {
        if (index != m_target->count() - 1)
            return;
        m_target->setCurrentIndex(m_taken);
        emit programAsked();
    });
}

void SpawnBar::setUpMore()
{
    auto *menu = new QMenu(this);
    auto *restart = new RestartMenu(menu);
    menu->addMenu(restart);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAccessibleName(tr("More"));
    QAction *terminal = menu->addAction(tr("In a terminal"));
    terminal->setCheckable(true);
    m_hosts = new HostMenu(menu);
    menu->addMenu(m_hosts);
    connect(m_hosts, &HostMenu::chosen, this, [this](const QStringList &on) {
        m_on = on;
        showMore();
    });
    connect(terminal, &QAction::toggled, this, [this](bool on) {
        m_inTerminal = on;
        showMore();
    });
    connect(restart, &RestartMenu::chosen, this, [this](const RestartPolicy &policy) {
        m_restart = policy;
        showMore();
    });
    showMore();
}

void SpawnBar::setHosts(const QStringList &hosts, const QStringList &on)
{
    m_on = on;
    m_hosts->setHosts(hosts, on);
    showMore();
}

bool SpawnBar::isElsewhere() const
{
    return std::ranges::any_of(m_on, [](const QString &host) { return !host.isEmpty(); });
}

void SpawnBar::showMore()
{
    const bool restarts = m_restart.when != RestartPolicy::When::No;
    const QString terminal = tr("New processes have a terminal of their own, unless they read a given text.");
    QStringList meanings;
    if (restarts)
        meanings += RestartMenu::meaning(m_restart);
    if (m_inTerminal)
        meanings += terminal;
    if (isElsewhere())
        meanings += tr("New processes run on: %1.").arg(HostMenu::words(m_on));
    m_moreText = isElsewhere() ? tr("Run on") : restarts ? tr("Restarts") : m_inTerminal ? tr("Terminal") : tr("More");
    const QString meaning = isMoreNeeded()
        ? meanings.join(QLatin1Char(' '))
        : tr("What new processes do after their end, and whether they have a terminal");
    m_more->setToolTip(plainToolTip(meaning));
    m_more->setAccessibleDescription(meaning);
    fitLabels();
}

// "Program…" itself runs nothing.
void SpawnBar::takeTarget(int index)
{
    if (index != m_target->count() - 1)
        m_taken = index;
    showParameters();
}

const Target *SpawnBar::target() const
{
    const int index = m_target->currentIndex();
    return index >= 0 && index < m_catalog.targets.size() ? &m_catalog.targets[index] : nullptr;
}

bool SpawnBar::runsProgram() const
{
    return !m_program.program.isEmpty() && m_target->currentIndex() == m_target->count() - 2;
}

void SpawnBar::setProgram(const ProgramChoice &program)
{
    constexpr qsizetype longest = 24; // the other fields need room
    const int place = int(m_catalog.targets.size());
    QString name = visibleText(shortName(program));
    if (name.size() > longest)
        name = name.first(longest) + QChar(u'…');
    if (m_program.program.isEmpty())
        m_target->insertItem(place, name);
    else
        m_target->setItemText(place, name);
    m_program = program;
    m_target->setItemData(place, plainToolTip(visibleText(program.program + QLatin1Char(' ') + program.arguments)),
                          Qt::ToolTipRole);
    m_target->setCurrentIndex(place);
    m_spawn->setEnabled(true);
    showParameters();
}

QString SpawnBar::firstName() const
{
    const QStringList names = splitNames(m_names->text()).names;
    return names.isEmpty() || names[0].isEmpty() ? QString(defaultName) : names[0];
}

QLabel *SpawnBar::addLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

void SpawnBar::setTargets(const TargetCatalog &catalog)
{
    m_catalog = catalog;
    for (int i = 0; i < catalog.targets.size(); ++i) {
        m_target->insertItem(i, catalog.targets[i].name);
        m_target->setItemData(i, plainToolTip(inReadersWords(catalog.targets[i].summary)), Qt::ToolTipRole);
    }
    if (!runsProgram())
        m_target->setCurrentIndex(0);
    m_spawn->setEnabled(!catalog.targets.isEmpty() || !m_program.program.isEmpty());
    showParameters();
}

bool SpawnBar::joinAutomatically() const
{
    return m_join->isChecked();
}

void SpawnBar::focusNames()
{
    m_names->setFocus();
}

QString SpawnBar::names() const
{
    return m_names->text();
}

void SpawnBar::showParameters()
{
    for (const auto &[name, field] : m_fields) {
        delete field.label;
        delete field.box;
    }
    m_fields.clear();
    if (const Target *chosen = target()) {
        for (const Parameter &parameter : chosen->parameters) {
            if (!parameter.hidden)
                m_fields[parameter.name] = addField(parameter);
        }
    }
    applyZoom();
}

SpawnBar::Field SpawnBar::addField(const Parameter &parameter)
{
    const auto entered = m_entered.find(parameter.name);
    const double value = entered == m_entered.end() ? parameter.windowDefault : entered->second;
    QWidget *box = parameter.isChoice() ? addChoice(parameter, value) : addNumber(parameter, value);
    box->setAccessibleName(parameter.title);
    box->setToolTip(plainToolTip(inReadersWords(parameter.summary)));
    if (!parameter.isChoice())
        box->setAccessibleDescription(inReadersWords(parameter.summary));
    QLabel *label = addLabel(inReadersWords(parameter.title), box);
    m_fieldLayout->addWidget(label);
    m_fieldLayout->addWidget(box);
    setTabOrder(m_fields.empty() ? static_cast<QWidget *>(m_target) : m_fields.rbegin()->second.box, box);
    setTabOrder(box, m_join);
    return {label, box, parameter};
}

QWidget *SpawnBar::addNumber(const Parameter &parameter, double value)
{
    auto *box = new NumberBox(this);
    box->setDecimals(parameter.integer ? 0 : 3);
    box->setRange(parameter.minimum, parameter.maximum);
    box->setValue(value);
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this, name = parameter.name](double changed) { m_entered[name] = changed; });
    return box;
}

QWidget *SpawnBar::addChoice(const Parameter &parameter, double value)
{
    auto *box = new QComboBox(this);
    box->setAccessibleDescription(parameter.title); // as for Target
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItems(parameter.choices);
    box->setCurrentIndex(std::min(int(value), int(parameter.maximum)));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, name = parameter.name](int changed) { m_entered[name] = changed; });
    return box;
}

QStringList SpawnBar::parameters() const
{
    QStringList values;
    for (const auto &[name, field] : m_fields) {
        const auto *number = qobject_cast<const QDoubleSpinBox *>(field.box);
        const auto *choice = qobject_cast<const QComboBox *>(field.box);
        values += name + QLatin1Char('=') + field.parameter.written(number ? number->value() : choice->currentIndex());
    }
    return values;
}

void SpawnBar::request(bool start)
{
    const Names names = splitNames(m_names->text());
    if (!names.error.isEmpty()) {
        emit refused(names.error);
    } else if (runsProgram()) {
        CheckedProgram checked = checkProgram(m_program, firstName());
        checked.spawn.names = names.names;
        checked.spawn.start = start;
        checked.spawn.join = m_join->isChecked();
        checked.spawn.restart = m_restart;
        checked.spawn.on = m_on;
        if (m_inTerminal && checked.spawn.input.kind != Input::Kind::Text)
            checked.spawn.input.kind = Input::Kind::Terminal;
        emit programRequested(checked.spawn);
    } else if (m_spawn->isEnabled() && target()) {
        const Input input {m_inTerminal ? Input::Kind::Terminal : Input::Kind::Closed, {}};
        emit requested({.names = names.names,
                        .target = target()->name,
                        .parameters = parameters(),
                        .start = start,
                        .join = m_join->isChecked(),
                        .input = input,
                        .restart = m_restart,
                        .on = m_on});
    }
}

void SpawnBar::runExample()
{
    m_target->setCurrentText(u"print_func"_s); // the first of that name is the worker's
    const QStringList names {QString(), u"America"_s, u"Europe"_s, u"Africa"_s};
    emit requested({.names = names, .target = m_target->currentText(), .parameters = parameters(), .on = m_on});
}

// In a narrow bar the names' field gives way first, then the labels, then the parameters scroll, then the target is
// elided.
void SpawnBar::fitLabels()
{
    const int gap = Zoom::instance().px(8);
    m_targetLabel->setContentsMargins(gap, 0, 0, 0); // twice the gap between groups
    const int fields = m_fields.empty() ? 0 : m_fieldArea->sizeHint().width();
    const int leastFields = m_fields.empty() ? 0 : m_fieldArea->minimumSizeHint().width();
    const int least = Zoom::instance().px(leastTarget);
    const int target = std::clamp(textWidth(m_target->font(), m_target->currentText()) + Zoom::instance().px(40), least,
                                  Zoom::instance().px(200));
    int spare = width() - widthWithoutLabels(fields) - (target - least);
    const int word = widthWith(tr("Join automatically"), *m_join) - widthWith(tr("Join"), *m_join);
    m_join->setText(spare >= word ? tr("Join automatically") : tr("Join"));
    spare -= spare >= word ? word : 0;
    fitMore(spare);
    for (QLabel *label : {m_targetLabel, m_namesLabel}) {
        const int needed = label->sizeHint().width() + gap;
        label->setVisible(spare >= needed);
        spare -= label->isHidden() ? 0 : needed;
    }
    const int shownFields = std::clamp(fields + spare, leastFields, fields);
    spare += fields - shownFields;
    m_fieldArea->setMinimumWidth(shownFields);
    m_target->setMinimumWidth(std::clamp(target + spare, least, target));
    m_names->setPlaceholderText(m_namesLabel->isHidden() ? tr("Continent names")
                                                         : tr("%1 (the default)").arg(defaultName));
}

int SpawnBar::widthWithoutLabels(int fields) const
{
    const Zoom &zoom = Zoom::instance();
    const int shown = fields > 0 ? 5 : 4;
    return 2 * zoom.px(10) + shown * zoom.px(8) + m_names->minimumWidth() + zoom.px(leastTarget) + fields
        + widthWith(tr("Join"), *m_join) + (isMoreNeeded() ? zoom.px(8) + widthWith(shortMore, *m_more) : 0)
        + m_spawn->minimumWidth();
}

// A choice that holds stays in view.
bool SpawnBar::isMoreNeeded() const
{
    return m_restart.when != RestartPolicy::When::No || m_inTerminal || isElsewhere();
}

// Takes its part of the spare width: for the word, for the dots alone, or for nothing.
void SpawnBar::fitMore(int &spare)
{
    const int dots = isMoreNeeded() ? 0 : Zoom::instance().px(8) + widthWith(shortMore, *m_more);
    m_more->setVisible(isMoreNeeded() || spare >= dots);
    if (m_more->isHidden())
        return;
    spare -= dots;
    const int word = widthWith(m_moreText, *m_more) - widthWith(shortMore, *m_more);
    const QString text = spare >= word ? m_moreText : shortMore;
    m_more->setFixedWidth(widthWith(text, *m_more));
    m_more->setText(text);
    spare -= spare >= word ? word : 0;
}

QSize SpawnBar::minimumSizeHint() const
{
    const int fields = m_fields.empty() ? 0 : m_fieldArea->minimumSizeHint().width();
    return {widthWithoutLabels(fields), m_layout->minimumSize().height()};
}

void SpawnBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLabels();
}

void SpawnBar::applyZoom()
{
    Zoom &zoom = Zoom::instance();
    const int gap = zoom.px(8);
    m_layout->setContentsMargins(zoom.px(10), 0, zoom.px(10), 0);
    m_layout->setSpacing(gap);
    m_fieldLayout->setSpacing(gap);
    const int height = zoom.px(28);
    m_names->setFixedHeight(height);
    m_names->setMinimumWidth(zoom.px(140));
    m_names->setMaximumWidth(zoom.pick(330, 190));
    m_target->setFixedHeight(height);
    m_fieldLayout->setContentsMargins(0, 0, gap, 0);
    m_fieldArea->leastWidth = 0;
    for (const auto &[name, field] : m_fields) {
        field.box->setFixedHeight(height);
        // Of a combo box, Qt 6.4 keeps the least size of another zoom.
        const QSize hint = field.parameter.isChoice() ? field.box->sizeHint() : field.box->minimumSizeHint();
        field.box->setFixedWidth(hint.width());
        field.label->setContentsMargins(gap, 0, 0, 0);
        m_fieldArea->leastWidth = std::max(
            m_fieldArea->leastWidth, field.label->sizeHint().width() + 2 * gap + field.box->minimumSizeHint().width());
    }
    m_spawn->setFont(zoom.boldFont());
    m_more->setFixedHeight(height);
    m_spawn->setIconSize({zoom.px(20), zoom.px(20)});
    m_spawn->setFixedSize(std::max(zoom.px(95), m_spawn->sizeHint().width()), height);
    fitLabels();
    updateGeometry();
}

} // namespace pangaea
