// SPDX-License-Identifier: MIT
#include "ui/compare/comparedialog.h"

#include "ui/compare/comparisonpicture.h"
#include "ui/look/accessiblerole.h"
#include "ui/look/onscreen.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include "core/basics/savedfile.h"
#include "core/basics/visibletext.h"
#include "core/facts/names.h"
#include "core/session/evidence.h"
#include "core/session/readings.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr double defaultSeconds = 1; // the targets' own default would be long, four times over
constexpr int pictureWidth = 960;
constexpr double sharpness = 2; // of a PNG

const FormResults &noResults()
{
    static const FormResults none;
    return none;
}

} // namespace

/// The picture, as wide as the available room and as high as it needs.
class ComparisonView final : public QWidget
{
public:
    explicit ComparisonView(const Timeline &timeline)
        : m_timeline(timeline)
    {
        setAccessibleName(CompareDialog::tr("Measures and timelines"));
        setLayoutDirection(Qt::LeftToRight); // as the timeline
    }
    void show(const FormResults &results)
    {
        m_results = &results;
        // What the bars show, for users who cannot see them.
        if (const QString figures = comparisonFigures(results); figures != accessibleDescription())
            setAccessibleDescription(figures);
        fit();
        update();
    }
    void fit() { setMinimumHeight(ComparisonPicture(*m_results, m_timeline, palette(), width()).height()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        ComparisonPicture(*m_results, m_timeline, palette(), width()).paint(painter);
    }
    void resizeEvent(QResizeEvent *) override { fit(); }

private:
    const Timeline &m_timeline;
    const FormResults *m_results = &noResults();
};

CompareDialog::CompareDialog(Mailbox<Command> &commands, Readings &readings, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_readings(readings)
    , m_names(new QLineEdit)
    , m_work(new QComboBox)
    , m_amount(new QDoubleSpinBox)
    , m_run(new QPushButton(tr("&Run")))
    , m_cancel(new QPushButton(tr("C&ancel")))
    , m_export(new QPushButton(tr("&Export…")))
    , m_view(new ComparisonView(readings.timeline))
    , m_scroll(new QScrollArea)
    , m_sentence(new QLabel)
{
    setWindowTitle(tr("Compare"));
    makeFields();
    layOut();
    setWork(Work::Compute);
    setNames({});
    showResults();
    connect(&Zoom::instance(), &Zoom::changed, this, &CompareDialog::applyZoom);
    applyZoom();
    m_run->setFocus();
}

void CompareDialog::makeFields()
{
    m_names->setAccessibleName(tr("Names"));
    m_names->setToolTip(tr("One for each part of the work, between commas"));
    m_work->addItems({tr("Compute"), tr("I/O waits")}); // indexed by Work
    m_work->setAccessibleName(tr("Work"));
    m_work->setAccessibleDescription(tr("Work")); // Qt 6.4 reports the current entry as a combo box's name
    m_work->setToolTip(tr("What each part does: a fixed number of steps, or a wait of a fixed time"));
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setToolTip(tr("Of each part"));
    m_amount->setLocale(QLocale::c());
    connect(m_work, &QComboBox::currentIndexChanged, this, [this] { setWork(work()); });
    connect(m_names, &QLineEdit::returnPressed, this, &CompareDialog::run);
    m_run->setToolTip(tr("Run the work in each form, one form after the other"));
    m_run->setDefault(true);
    m_cancel->setToolTip(tr("End what this comparison has started"));
    m_export->setToolTip(tr("The figures as a table, or the picture"));
    m_cancel->setAutoDefault(false);
    m_export->setAutoDefault(false);
    connect(m_run, &QPushButton::clicked, this, &CompareDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, &CompareDialog::cancel);
    connect(m_export, &QPushButton::clicked, this, &CompareDialog::askToExport);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setAccessibleDescription(tr("Result"));
}

void CompareDialog::layOut()
{
    auto *fields = new QHBoxLayout;
    const auto add = [&](const QString &title, QWidget *field, int stretch) {
        auto *label = new QLabel(title);
        label->setBuddy(field);
        fields->addWidget(label);
        fields->addWidget(field, stretch);
    };
    add(tr("&Names"), m_names, 1);
    add(tr("&Work"), m_work, 0);
    add(tr("A&mount"), m_amount, 0);
    fields->addWidget(m_run);
    fields->addWidget(m_cancel);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    setAccessibleRole(*m_scroll, QAccessible::Pane);
    m_scroll->setAccessibleName(tr("Comparison"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->addLayout(fields);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_sentence);
    all->addLayout(buttons);
}

void CompareDialog::setNames(const QString &names)
{
    const bool enough = splitNames(names).names.size() >= ComparisonPlan::leastNames;
    m_names->setText(enough ? names : u"Asia, America, Europe, Africa"_s);
}

Work CompareDialog::work() const
{
    return Work(std::max(0, m_work->currentIndex()));
}

const Parameter *CompareDialog::amountParameter(Work work) const
{
    const auto &listed = m_readings.table.targets();
    const Target *target = listed
        ? listed->catalog.find(work == Work::Compute ? QStringView(u"work") : QStringView(u"wait_io"))
        : nullptr;
    return target ? target->parameter(work == Work::Compute ? QStringView(u"steps") : QStringView(u"seconds"))
                  : nullptr;
}

// Ranges are those of the worker's own targets.
void CompareDialog::setWork(Work work)
{
    const bool computes = work == Work::Compute;
    const Parameter *known = amountParameter(work);
    double amount = m_entered[size_t(work)];
    if (amount == 0)
        amount = computes && known ? known->defaultValue : computes ? 100 : defaultSeconds;
    QSignalBlocker blocker(m_amount);
    m_amount->setDecimals(computes ? 0 : 1);
    m_amount->setSingleStep(computes ? 50 : 0.5);
    m_amount->setRange(computes ? 1 : 0.1, known ? known->maximum : 1'000'000);
    m_amount->setSuffix(computes ? tr(" million steps") : tr(" s"));
    m_amount->setValue(amount);
}

void CompareDialog::run()
{
    if (m_comparison && m_comparison->isRunning())
        return;
    const Names names = splitNames(m_names->text());
    m_entered[size_t(work())] = m_amount->value();
    ComparisonPlan plan {names.names, work(), m_amount->value()};
    const QString problem = names.error.isEmpty() ? whyNot(plan, m_readings.table.targets()).sentence() : names.error;
    if (!problem.isEmpty()) {
        m_sentence->setText(visibleText(problem));
        return;
    }
    m_view->show(noResults());
    delete std::exchange(m_comparison, new Comparison(m_commands, m_readings, std::move(plan), this));
    connect(m_comparison, &Comparison::changed, this, &CompareDialog::showResults);
    connect(m_comparison, &Comparison::finished, this, &CompareDialog::showResults);
    m_comparison->begin();
}

void CompareDialog::cancel()
{
    if (m_comparison)
        m_comparison->cancel();
}

void CompareDialog::done(int result)
{
    cancel();
    QDialog::done(result);
}

void CompareDialog::showResults()
{
    const bool running = m_comparison && m_comparison->isRunning();
    m_run->setEnabled(!running);
    m_cancel->setEnabled(running);
    m_export->setEnabled(m_comparison && !running);
    if (!m_comparison)
        return;
    const FormResults &results = m_comparison->results();
    m_view->show(results);
    QString sentence = running ? tr("It runs now, one form after the other.")
                               : comparisonSentence(m_comparison->plan(), m_readings.table.session().cores, results);
    m_sentence->setText(visibleText(sentence));
}

void CompareDialog::applyZoom()
{
    const Zoom &zoom = Zoom::instance();
    m_sentence->setMinimumHeight(QFontMetrics(zoom.font()).lineSpacing() * (zoom.isCompact() ? 2 : 3));
    m_view->fit();
    m_view->update();
    if (std::exchange(m_percent, zoom.percent()) != zoom.percent())
        resize(onScreen(*this, {zoom.px(900), zoom.px(640)}));
}

// Export

void CompareDialog::askToExport()
{
    QStringList filters {tr("Figures (*.csv)")};
    QStringList suffixes {u"csv"_s};
    for (const PictureFormat &format : pictureFormats()) {
        filters += u"%1 (*%2)"_s.arg(formatTitle(format), QLatin1String(format.suffix));
        suffixes += QString(QLatin1String(format.suffix + 1));
    }
    auto *dialog = new QFileDialog(this, tr("Export"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto choose = [dialog, suffixes](qsizetype filter) {
        dialog->setDefaultSuffix(suffixes[filter]);
        dialog->selectFile(u"pangaea-comparison."_s + suffixes[filter]);
    };
    choose(0);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [choose, filters](const QString &filter) { choose(std::max<qsizetype>(0, filters.indexOf(filter))); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Failure problem = save(path);
        m_sentence->setText(problem ? visibleText(problem.sentence()) : tr("Saved %1").arg(realPath(path)));
    });
    dialog->open();
}

Failure CompareDialog::save(const QString &path)
{
    if (!m_comparison)
        return tr("There is nothing to export yet: run a comparison first.");
    if (pictureFormatFor(path))
        return savePicture(path, *picture(), sharpness);
    if (!path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return tr("The suffix of \"%1\" names no kind of file to export: use .csv, .png, .svg or .pdf.").arg(path);
    return saveFile(path, [this](QIODevice &device) {
        return put(device,
                   comparisonCsv(m_comparison->plan(), m_readings.table.session().cores, m_comparison->results()));
    });
}

/// "4 parts of 300 million steps: Asia, America · 2 cores · Linux 6.1.0"
QString CompareDialog::headline() const
{
    const ComparisonPlan &plan = m_comparison->plan();
    const event::SessionStarted &session = m_readings.table.session();
    const QString amount = QString::number(plan.amount, 'g', 10);
    const QString work = plan.work == Work::Compute ? tr("%1 jobs of %2 million steps") : tr("%1 waits of %2 s");
    return work.arg(QString::number(plan.names.size()), amount) + u" · "_s + tr("%1 cores").arg(session.cores)
        + u" · "_s + session.kernel;
}

int CompareDialog::paintAll(QPainter &painter, int width, bool measureOnly)
{
    const Zoom &zoom = Zoom::instance();
    ComparisonPicture picture(m_comparison->results(), m_readings.timeline, palette(), width);
    const int head = zoom.px(34);
    const QString sentence = visibleText(
        comparisonSentence(m_comparison->plan(), m_readings.table.session().cores, m_comparison->results()));
    const QRect space(zoom.px(10), head + picture.height() + zoom.px(8), width - zoom.px(20), zoom.px(1000));
    const int words = QFontMetrics(zoom.font()).boundingRect(space, Qt::TextWordWrap, sentence).height();
    const int height = space.top() + words + zoom.px(10);
    if (measureOnly)
        return height;
    painter.fillRect(0, 0, width, height, palette().color(QPalette::Base));
    painter.save();
    painter.translate(0, head);
    picture.paint(painter);
    painter.restore();
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(zoom.boldFont());
    painter.drawText(QRect(zoom.px(10), 0, width, head), Qt::AlignVCenter, headline());
    painter.setFont(zoom.font());
    painter.drawText(space, Qt::TextWordWrap, sentence);
    return height;
}

std::optional<Picture> CompareDialog::picture()
{
    if (!m_comparison)
        return {};
    const int width = Zoom::instance().px(pictureWidth);
    QImage none(1, 1, QImage::Format_RGB32);
    QPainter ruler(&none);
    return Picture {{width, paintAll(ruler, width, true)},
                    [this, width](QPainter &painter) { (void)paintAll(painter, width, false); },
                    tr("Pangaea: %1").arg(headline()),
                    m_readings.table.session().kernel,
                    sessionTime(m_readings.table)};
}

} // namespace pangaea
